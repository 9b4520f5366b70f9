package org.waymark.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A reviewee and a reviewer with a year of appraisal, in browsers without scripts. */
final class Reviewers {
    private final Stage stage;
    private final Agreers.Party reviewee;
    private final Agreers.Party reviewer;
    private final String relationship;
    private String year;
    private String meeting;

    private Reviewers(Stage stage, Agreers.Party reviewee, Agreers.Party reviewer, String relationship) {
        this.stage = stage;
        this.reviewee = reviewee;
        this.reviewer = reviewer;
        this.relationship = relationship;
    }

    /** Two new people of whom a lead said that one appraises the other. */
    static Reviewers at(Stage stage) {
        LmsPerson person = stage.town().newSupervisor();
        LmsPerson supporter = stage.town().newSupervisor();
        Agreers.Party reviewee = new Agreers.Party(person, stage.inside(person, ""));
        Agreers.Party reviewer = new Agreers.Party(supporter, stage.inside(supporter, ""));
        return new Reviewers(stage, reviewee, reviewer, relate(stage, person, supporter));
    }

    static Reviewers between(Stage stage, Agreers.Party reviewee, Agreers.Party reviewer, String relationship) {
        return new Reviewers(stage, reviewee, reviewer, relationship);
    }

    /** The same reviewee and somebody else who appraises them. */
    Reviewers after() {
        LmsPerson supporter = stage.town().newSupervisor();
        return new Reviewers(
                stage,
                reviewee,
                new Agreers.Party(supporter, stage.inside(supporter, "")),
                relate(stage, reviewee.person(), supporter));
    }

    private static String relate(Stage stage, LmsPerson person, LmsPerson supporter) {
        LaunchClient lead = Leads.anotherVisit(stage);
        String place = "/people/" + Persons.idOf(stage, person);
        String id = Persons.idOf(stage, supporter);
        lead.open(place + "/relationships/new");
        Agreers.settled(lead.post(
                place + "/relationships", Map.of("name", supporter.name(), "kind", "APPRAISER", "supporter", id)));
        return stage.rows()
                .texts(
                        "select id from relationship where supporter_id = ?::uuid and person_id = ?::uuid"
                                + " and kind = 'APPRAISER' and until is null",
                        id,
                        Persons.idOf(stage, person))
                .get(0);
    }

    void part() {
        LaunchClient lead = Leads.anotherVisit(stage);
        String ending = "/people/" + Persons.idOf(stage, reviewee.person()) + "/relationships/" + relationship;
        lead.open(ending);
        Agreers.settled(lead.post(ending + "/end", Map.of()));
    }

    Reviewers begun(String months) {
        WebPage page = Agreers.settled(reviewee().submit(beginning().with("months", months)));
        year = page.address().getPath().replaceFirst("^/v/[^/]+", "");
        meeting = "/appraisal/stages/" + meeting("PLANNING");
        return this;
    }

    Form beginning() {
        return reviewee().open("/appraisal/new?with=" + relationship).form("/new");
    }

    WebPage objective(LaunchClient browser, String title) {
        return browser.submit(browser.open(year + "/objectives/new")
                .form("/objectives/new")
                .with("title", title)
                .with("step-1", "Ask for times")
                .with("by-1-day", "4")
                .with("by-1-month", "3")
                .with("by-1-year", String.valueOf(LocalDate.now().getYear() + 1))
                .with("success", "Fewer falls"));
    }

    /** An objective by the reviewee, agreed by both. */
    Reviewers planned() {
        Agreers.settled(objective(reviewee(), "Fewer falls at night"));
        return agreed();
    }

    Reviewers agreed() {
        for (LaunchClient each : List.of(reviewee(), reviewer())) {
            Agreers.settled(each.submit(each.open(meeting).form("/agreement")));
        }
        return this;
    }

    Reviewers presented() {
        Agreers.settled(reviewer().submit(reviewer().open(meeting).form("/presentation")));
        return this;
    }

    Reviewers sealed() {
        Agreers.settled(sign(reviewee(), reviewee.person().name()));
        Agreers.settled(sign(reviewer(), reviewer.person().name()));
        return this;
    }

    Reviewers next(String kind) {
        reviewer().open("/leave");
        WebPage page = Agreers.settled(reviewer().post(year + "/stages", Map.of("kind", kind)));
        meeting = page.address().getPath().replaceFirst("^/v/[^/]+", "");
        return this;
    }

    /** What stands under the first objective. */
    WebPage assess(LaunchClient browser, String words, String value) {
        Form form = browser.open(meeting + "/write").form("/write");
        String id = objectiveId();
        form = form.with("words." + id, words);
        return browser.submit(value.isEmpty() ? form : form.with("value." + id, value));
    }

    WebPage write(LaunchClient browser, String key, String text) {
        return browser.submit(writing(browser).with("text." + key, text));
    }

    Form writing(LaunchClient browser) {
        return browser.open(meeting + "/write").form("/write");
    }

    String objectiveId() {
        return stage.rows()
                .texts("select id from appraisal_objective where cycle_id = ?::uuid order by number", id(year))
                .get(0);
    }

    WebPage sign(LaunchClient browser, String name) {
        return browser.submit(signing(browser, name));
    }

    Form signing(LaunchClient browser, String name) {
        return browser.open(paper() + "/sign").form("/sign").with("name", name).with("confirmed.yes", "yes");
    }

    String paper() {
        return "/records/papers/"
                + stage.rows()
                        .texts(
                                "select id from record_paper where thing_id = ?::uuid order by presented_at desc limit 1",
                                id(meeting))
                        .get(0);
    }

    String state() {
        return stage.rows()
                .texts("select state from appraisal_stage where id = ?::uuid", id(meeting))
                .get(0);
    }

    String stageOfYear() {
        return stage.rows()
                .texts("select stage from appraisal_cycle where id = ?::uuid", id(year))
                .get(0);
    }

    private String meeting(String kind) {
        return stage.rows()
                .texts("select id from appraisal_stage where cycle_id = ?::uuid and kind = ?", id(year), kind)
                .get(0);
    }

    LaunchClient reviewee() {
        return reviewee.browser();
    }

    LaunchClient reviewer() {
        return reviewer.browser();
    }

    LmsPerson revieweePerson() {
        return reviewee.person();
    }

    LmsPerson reviewerPerson() {
        return reviewer.person();
    }

    String relationship() {
        return relationship;
    }

    String year() {
        return year;
    }

    String meeting() {
        return meeting;
    }

    static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
