package org.waymark.outside;

import java.util.Map;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Sealed agreements whose relationship is over, as if for years, and two people who keep the records. */
final class Retired {
    static final String PLACE = "/records/retention";

    private final Stage stage;
    private final Agreers two;
    private final String paper;

    private Retired(Stage stage, Agreers two) {
        this.stage = stage;
        this.two = two;
        this.paper = two.paper();
    }

    /** Sealed, and the relationship ended a moment ago. */
    static Retired at(Stage stage) {
        Agreers two = Agreers.at(stage).begun().agreed().presented().sealed();
        Retired retired = new Retired(stage, two);
        String ending =
                "/people/" + Persons.idOf(stage, two.superviseePerson()) + "/relationships/" + two.relationship();
        LaunchClient lead = Leads.anotherVisit(stage);
        lead.open(ending);
        lead.post(ending + "/end", Map.of());
        return retired;
    }

    /** Sealed, and the relationship lasts. */
    static Retired lasting(Stage stage) {
        return new Retired(stage, Agreers.at(stage).begun().agreed().presented().sealed());
    }

    /** As if it had been presented as an appraisal. */
    Retired appraisal() {
        unprotected("update record_paper set kept_as = 'APPRAISAL' where thing_id = ?::uuid");
        return this;
    }

    /** As if all of it had happened so many months and days earlier. */
    Retired aged(int months, int days) {
        String ago = " - make_interval(months => " + months + ", days => " + days + ")";
        stage.rows()
                .change(
                        "update relationship set since = since" + ago + ", until = until" + ago + " where id = ?::uuid",
                        two.relationship());
        unprotected("update record_paper set presented_at = presented_at" + ago + ", ended_at = ended_at" + ago
                + " where thing_id = ?::uuid");
        return this;
    }

    /** By somebody with every right. */
    private void unprotected(String statement) {
        stage.rows().change("alter table record_paper disable trigger user");
        stage.rows().change(statement, two.id());
        stage.rows().change("alter table record_paper enable trigger user");
    }

    Agreers two() {
        return two;
    }

    /** Its address for the two. */
    String paper() {
        return paper;
    }

    /** Its address for those who keep records. */
    String path() {
        return PLACE + "/papers/" + id();
    }

    String id() {
        return paper.replaceFirst(".*/", "");
    }

    LaunchClient lead() {
        return Leads.anotherVisit(stage);
    }

    LaunchClient administrator() {
        return stage.inside(stage.town().administrator(), "");
    }

    WebPage propose(LaunchClient by) {
        return by.submit(by.open(path()).form("/proposal"));
    }

    /** Id of what was proposed last. */
    String disposal() {
        return stage.rows()
                .texts("select id from disposal where thing_id = ?::uuid order by proposed_at desc limit 1", two.id())
                .get(0);
    }

    WebPage carryOut(LaunchClient by) {
        return by.submit(by.open(path()).form("/carried-out").with("confirmed.yes", "yes"));
    }

    long rows(String table) {
        return stage.rows().count("select count(*) from " + table + " where paper_id = ?::uuid", id());
    }
}
