package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Two people plan a year, review it and sign each stage; nobody else sees any of it. */
@Outside
class AppraisalHttpIT {
    private static final String CANARY = "Canary of an appraisal";
    private static final int STATEMENTS_MAX = 12;

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Meets({
        "S002-12", "S002-17", "S002-22", "S002-24", "S002-45", "S002-46", "S002-47", "S002-48", "S002-53", "S002-54",
        "S002-55", "S002-56", "S002-57", "S002-60", "S002-62", "S002-70", "S002-71", "S002-72", "S002-73", "S002-74",
        "S002-75", "S002-76", "S002-77", "S002-78", "S002-80", "S002-81", "S002-82", "S002-83"
    })
    @Test
    void a_year_from_planning_to_the_next_one() {
        Reviewers two = Reviewers.at(stage).begun("1").planned();
        two.presented();
        WebPage sign = two.reviewee().open(two.paper() + "/sign");
        assertTrue(sign.text().contains("Fewer falls at night") && sign.text().contains("Ask for times"), sign::text);
        two.sealed();
        assertEquals("INTERIM", two.stageOfYear());
        two.next("interim");
        Agreers.settled(two.assess(two.reviewer(), "Half of it is done", ""));
        two.agreed().presented().sealed();
        assertEquals("FINAL", two.stageOfYear());
        two.next("final");
        WebPage unready = two.reviewee().open(two.meeting());
        Pages.assertSound(unready);
        assertTrue(unready.text().contains("Choose an assessment for each objective"), unready::text);
        two.reviewee().open("/leave");
        assertEquals(
                409, two.reviewee().post(two.meeting() + "/agreement", Map.of()).status());
        WebPage write = two.reviewer().open(two.meeting() + "/write");
        Pages.assertSound(write);
        assertTrue(write.text().contains("Half of it is done"), "the review after six months is not beside it");
        for (String value : List.of("Exceeded", "Met", "Partly Met", "Not Met")) {
            assertTrue(write.text().contains(value), value);
        }
        Agreers.settled(two.assess(two.reviewer(), "Nearly there", "partly-met"));
        Agreers.settled(two.write(two.reviewee(), "reviewee-comments", "I was ill in May"));
        two.agreed().presented();
        WebPage last = two.reviewee().open(two.paper() + "/sign");
        for (String each : List.of("Half of it is done", "Nearly there", "Partly Met", "I was ill in May")) {
            assertTrue(last.text().contains(each), each);
        }
        two.sealed();
        assertEquals("CLOSED", two.stageOfYear());
        for (LaunchClient each : List.of(two.reviewee(), two.reviewer())) {
            assertTrue(each.open(two.paper()).text().contains("Signed by everybody and sealed"));
            assertTrue(each.open("/records").text().contains("Appraisal"));
        }
        String objective = two.objectiveId();
        Form next = two.beginning();
        Agreers.settled(two.reviewee().submit(next.with("months", "1").with("carry." + objective, "yes")));
        assertEquals(
                List.of("1"),
                stage.rows()
                        .texts(
                                "select count(*)::text from appraisal_objective where carried_from = ?::uuid",
                                objective));
    }

    @Meets({"S002-11"})
    @Test
    void a_year_begins_in_january_in_september_or_in_any_month() {
        for (String months : List.of("1", "school", "4")) {
            Reviewers two = Reviewers.at(stage).begun(months);
            String first = months.equals("school") ? "9" : months;
            String length = months.equals("school") ? "11" : "12";
            assertEquals(
                    List.of(first + " " + length),
                    stage.rows()
                            .texts(
                                    "select extract(month from first_on) || ' ' || months from appraisal_cycle"
                                            + " where id = ?::uuid",
                                    Reviewers.id(two.year())));
            assertEquals(
                    two.year(),
                    Agreers.settled(two.reviewee().submit(two.beginning()))
                            .address()
                            .getPath()
                            .replaceFirst("^/v/[^/]+", ""),
                    "a second year was begun");
        }
    }

    @Test
    void whoever_agreed_is_asked_again_after_a_change_and_a_signature_is_void() {
        Reviewers two = Reviewers.at(stage).begun("1").planned();
        Form stale = two.reviewee().open(two.meeting()).forms().stream()
                .filter(form -> form.action().getPath().endsWith("/presentation"))
                .findFirst()
                .orElseThrow();
        Agreers.settled(two.objective(two.reviewer(), "A second one"));
        assertEquals(409, two.reviewee().submit(stale).status(), "presented although one agreed to other words");
        Form agree = two.reviewee().open(two.meeting()).form("/agreement");
        Agreers.settled(two.write(two.reviewer(), "standards", "Kind and on time"));
        WebPage refused = two.reviewee().submit(agree);
        assertEquals(409, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("changed while you read it"), refused::text);
        two.agreed().presented();
        Agreers.settled(two.sign(two.reviewee(), two.revieweePerson().name()));
        Form late = two.signing(two.reviewer(), two.reviewerPerson().name());
        Agreers.settled(two.write(two.reviewer(), "reviewer-comments", "One more word"));
        assertEquals("DRAFTING", two.state());
        assertEquals(409, two.reviewer().submit(late).status());
    }

    @Meets({"S002-61", "S002-79"})
    @Test
    void nobody_writes_the_others_comments_and_two_who_write_lose_nothing() {
        Reviewers two = Reviewers.at(stage).begun("1");
        Agreers.settled(two.write(two.reviewee(), "reviewee-comments", CANARY));
        assertTrue(two.reviewer().open(two.meeting()).text().contains(CANARY));
        two.reviewer().submit(two.writing(two.reviewer()).with("text.reviewee-comments", "Forged"));
        assertTrue(two.reviewee().open(two.meeting()).text().contains(CANARY));
        Form one = two.writing(two.reviewee());
        Form other = two.writing(two.reviewer());
        Agreers.settled(two.reviewee().submit(one.with("text.standards", "The first words")));
        WebPage clash = two.reviewer().submit(other.with("text.standards", "The second words"));
        assertEquals(409, clash.status());
        Pages.assertSound(clash);
        assertTrue(clash.text().contains("The first words") && clash.body().contains("The second words"));
        assertTrue(two.reviewer().open(two.meeting()).text().contains("The second words"), "it is not kept");
        assertFalse(two.reviewee().open(two.meeting()).text().contains("The second words"));
        Agreers.settled(two.objective(two.reviewee(), "Fewer falls"));
        String objective = two.year() + "/objectives/" + two.objectiveId();
        Form first = two.reviewee().open(objective).form(objective);
        Form second = two.reviewer().open(objective).form(objective);
        Agreers.settled(two.reviewee().submit(first.with("title", "No falls")));
        WebPage both = two.reviewer().submit(second.with("title", "Few falls"));
        assertEquals(409, both.status());
        Pages.assertSound(both);
        assertTrue(both.text().contains("No falls") && both.body().contains("Few falls"));
        WebPage wrong = two.reviewer()
                .submit(two.reviewer().open(objective).form(objective).with("by-1-month", "14"));
        assertEquals(422, wrong.status());
        Pages.assertSound(wrong);
        assertTrue(wrong.body().contains("14"), "what was typed is gone");
    }

    @Meets({"S002-35"})
    @Test
    void nobody_else_is_told_that_there_is_a_year() {
        Reviewers two = Reviewers.at(stage).begun("1");
        Agreers.settled(two.objective(two.reviewee(), CANARY));
        Agreers.settled(two.write(two.reviewee(), "standards", CANARY));
        String objective = two.year() + "/objectives/" + two.objectiveId();
        two.agreed().presented();
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        for (LaunchClient each : List.of(stranger, Leads.anotherVisit(stage))) {
            for (String path : List.of(
                    two.year(),
                    two.meeting(),
                    two.meeting() + "/write",
                    objective,
                    two.year() + "/objectives/new",
                    two.paper(),
                    "/evidence/things/objective/" + two.objectiveId(),
                    "/appraisal/new?with=" + two.relationship())) {
                WebPage page = each.open(path);
                assertEquals(404, page.status(), path);
                assertFalse(page.body().contains(CANARY), path);
            }
            for (String path : List.of(
                    two.meeting() + "/write",
                    two.meeting() + "/agreement",
                    two.meeting() + "/presentation",
                    two.year() + "/stages",
                    two.year() + "/objectives/new",
                    objective,
                    objective + "/removal")) {
                each.open("/leave");
                assertEquals(
                        404,
                        each.post(path, Map.of("title", "x", "kind", "one-to-one", "mark", "x"))
                                .status(),
                        path);
            }
        }
        assertTrue(
                stage.rows()
                        .texts(
                                "select id from appraisal_objective where position(?::bytea in body) > 0 union all"
                                        + " select id from appraisal_text where position(?::bytea in body) > 0",
                                CANARY,
                                CANARY)
                        .isEmpty(),
                "it is readable in the database");
    }

    @Meets({"S002-41"})
    @Test
    void another_reviewer_starts_with_nothing_that_the_reviewee_does_not_bring() {
        Reviewers two = Reviewers.at(stage).begun("1").planned();
        two.presented().sealed();
        two.next("one-to-one");
        Agreers.settled(two.write(two.reviewer(), "talked", "Not signed yet"));
        String objective = two.objectiveId();
        two.part();
        assertEquals(404, two.reviewer().open(two.year()).status());
        assertEquals(404, two.reviewee().open(two.meeting()).status());
        assertEquals("ENDED", two.stageOfYear());
        Reviewers others = two.after();
        assertFalse(
                others.reviewer()
                        .open("/appraisal/new?with=" + others.relationship())
                        .text()
                        .contains("Fewer falls at night"),
                "the newcomer was shown an earlier objective");
        WebPage own = others.reviewee().open("/appraisal/new?with=" + others.relationship());
        assertTrue(own.text().contains("Fewer falls at night"), own::text);
        others.reviewer().open("/leave");
        Agreers.settled(others.reviewer()
                .post(
                        "/appraisal/new",
                        Map.of("with", others.relationship(), "months", "1", "carry." + objective, "yes")));
        assertEquals(
                List.of("0"),
                stage.rows()
                        .texts(
                                "select count(*)::text from appraisal_objective where carried_from = ?::uuid",
                                objective),
                "the newcomer carried over what they cannot know");
    }

    @Meets({"S002-31"})
    @Test
    void an_objective_is_walked_from_its_own_thread_and_pages_take_few_statements() {
        Reviewers two = Reviewers.at(stage).begun("1").planned();
        WebPage thread = two.reviewee().open("/evidence/things/objective/" + two.objectiveId());
        Pages.assertSound(thread);
        assertTrue(thread.text().contains("Fewer falls at night"), thread::text);
        for (String path : List.of("/appraisal", two.year(), two.meeting(), two.meeting() + "/write")) {
            Pages.assertSound(two.reviewer().open(path));
            int used = StatementsHttpIT.count(stage, two.reviewer(), path);
            System.out.println("SQL statements of " + path.replaceAll("[0-9a-f-]{36}", "…") + ": " + used);
            assertTrue(used <= STATEMENTS_MAX, used + " statements");
        }
    }
}
