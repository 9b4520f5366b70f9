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

/** The record of a supervision meeting: agenda of both, shared, agreed, signed by both; nobody else sees any of it. */
@Outside
class RecordHttpIT {
    private static final String CANARY = "Canary of a supervision record";
    private static final String ACTION = "Ring the housing office";
    private static final int STATEMENTS_MAX = 10;

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Meets({
        "S000-12", "S000-37", "S000-38", "S000-40", "S000-41", "S000-42", "S001-18", "S001-19", "S001-20", "S001-21",
        "S001-23", "S001-46"
    })
    @Test
    void from_the_agenda_of_both_to_two_signatures() {
        Recorders two = Recorders.at(stage, 1).begun();
        assertEquals(two.path(), two.begin(two.supervisee()), "there are two records of one meeting");
        Agreers.settled(two.point(two.supervisee(), "My caseload"));
        Agreers.settled(two.point(two.supervisor(), "Training in autumn"));
        WebPage both = two.supervisee().open(two.path());
        Pages.assertSound(both);
        assertTrue(both.text().contains("My caseload") && both.text().contains("Training in autumn"), both::text);
        two.written(CANARY, ACTION);
        assertFalse(two.supervisee().open(two.path()).body().contains(CANARY), "a draft was read");
        assertFalse(two.supervisee().open(two.path()).body().contains(ACTION), "an action of a draft was read");
        WebPage draft = two.supervisor().open(two.path());
        Pages.assertSound(draft);
        assertTrue(draft.text().contains("working days left") || draft.text().contains("Share it"), draft::text);
        two.shared();
        WebPage shared = two.supervisee().open(two.path());
        Pages.assertSound(shared);
        for (String each : List.of(CANARY, ACTION, "Workload, and how to manage it", "Too many visits")) {
            assertTrue(shared.text().contains(each), each);
        }
        Agreers.settled(two.write(two.supervisee(), "feedback", "It helped me"));
        assertTrue(two.supervisor().open(two.path()).text().contains("It helped me"));
        two.agreed().presented();
        WebPage sign = two.supervisor().open(two.paper() + "/sign");
        for (String each : List.of(CANARY, ACTION, "It helped me", "My caseload", "Fewer visits")) {
            assertTrue(sign.text().contains(each), each);
        }
        two.sealed();
        assertEquals("SEALED", two.state());
        for (LaunchClient each : List.of(two.supervisee(), two.supervisor())) {
            assertTrue(each.open(two.paper()).text().contains("Signed by everybody and sealed"));
            WebPage sealed = each.open(two.path());
            Pages.assertSound(sealed);
            assertTrue(sealed.text().contains("Signed by both of you"), sealed::text);
        }
        assertEquals(
                List.of("HELD"),
                stage.rows()
                        .texts(
                                "select state from meeting where id = ?::uuid",
                                two.meeting().replaceFirst(".*/", "")));
    }

    @Meets({"S001-38"})
    @Test
    void the_supervisees_words_are_the_supervisees_alone() {
        Recorders two = Recorders.at(stage, 1).begun();
        Agreers.settled(two.write(two.supervisee(), "feedback", CANARY));
        assertFalse(two.supervisor().open(two.path()).body().contains(CANARY));
        assertFalse(two.supervisor().open(two.path() + "/write").body().contains(CANARY));
        two.shared();
        assertTrue(two.supervisor().open(two.path()).body().contains(CANARY));
        Form others = two.supervisor().open(two.path() + "/write").form("/write");
        two.supervisor().submit(others.with("text.feedback", "Forged").with("version.feedback", "1"));
        assertFalse(two.supervisee().open(two.path()).body().contains("Forged"), "somebody else's words were changed");
        Form own = two.supervisee().open(two.path() + "/write").form("/write");
        two.supervisee().submit(own.with("text.cases", "Forged").with("version.cases", "0"));
        assertFalse(two.supervisor().open(two.path()).body().contains("Forged"), "the record was changed");
    }

    @Meets({"S001-66"})
    @Test
    void a_change_asks_the_supervisee_again_and_voids_what_was_signed() {
        Recorders two =
                Recorders.at(stage, 1).begun().written("As it was", ACTION).shared();
        Agreers.settled(two.supervisee()
                .submit(two.supervisee().open(two.path()).form("/wish").with("wish", "It was on Tuesday")));
        assertTrue(two.supervisor().open(two.path()).text().contains("It was on Tuesday"));
        Form stale = two.supervisee().open(two.path()).form("/agreement");
        Agreers.settled(two.write(two.supervisor(), "cases", "As it was on Tuesday"));
        WebPage refused = two.supervisee().submit(stale);
        assertEquals(409, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("changed while you read it"), refused::text);
        two.agreed().presented();
        Agreers.settled(two.sign(two.supervisee(), two.pair().sana().name()));
        Form late = two.signing(two.supervisor(), two.pair().mina().name());
        Agreers.settled(two.write(two.supervisor(), "cases", "As I like it"));
        assertEquals("SHARED", two.state());
        assertEquals(409, two.supervisor().submit(late).status());
        assertTrue(two.supervisee().open(two.paper()).text().contains("neither do the signatures"));
        two.supervisor().open(two.path());
        assertEquals(
                409,
                two.supervisor().post(two.path() + "/presentation", Map.of()).status());
        two.supervisor().open("/leave");
        assertEquals(
                409, two.supervisor().post(two.path() + "/agreement", Map.of()).status());
        two.agreed();
        Agreers.settled(two.write(two.supervisee(), "feedback", "Well"));
        assertEquals("AGREED", two.state(), "the supervisee's own words ask nobody again");
    }

    @Test
    void what_two_windows_write_is_kept() {
        Recorders two = Recorders.at(stage, 1).begun();
        Form one = two.supervisor().open(two.path() + "/write").form("/write");
        Form other = two.supervisor().open(two.path() + "/write").form("/write");
        WebPage saved = two.typed(two.supervisor(), one, "cases", "Of the first window");
        assertEquals(200, saved.status(), saved::body);
        assertTrue(saved.body().contains("\"saved\"") && saved.body().contains("\"version\":1"), saved::body);
        assertEquals(
                409,
                two.typed(two.supervisor(), other, "cases", "Of the second").status());
        WebPage clash = two.supervisor().submit(other.with("text.cases", "Of the second window"));
        assertEquals(409, clash.status());
        Pages.assertSound(clash);
        assertTrue(clash.body().contains("Of the first window") && clash.body().contains("Of the second window"));
        assertTrue(two.supervisor().open(two.path()).text().contains("Of the second window"), "it is not kept");
        assertFalse(two.supervisee().open(two.path()).body().contains("Of the second window"));
        two.shared().agreed().presented();
        Form late = two.supervisor().open(two.path() + "/write").form("/write");
        two.sealed();
        WebPage sealed = two.supervisor().submit(late.with("text.cases", "Too late"));
        assertEquals(409, sealed.status());
        assertTrue(sealed.body().contains("Too late") && sealed.text().contains("cannot be changed any more"));
        assertTrue(two.supervisor().open(two.path()).text().contains("Too late"), "it is not kept");
        assertFalse(two.supervisee().open(two.path()).body().contains("Too late"));
    }

    @Meets({"S000-35"})
    @Test
    void actions_are_followed_from_meeting_to_meeting_and_an_agenda_survives_a_missed_one() {
        Recorders first =
                Recorders.at(stage, 9).begun().written("First", ACTION).shared();
        first.agreed().presented().sealed();
        Recorders second = first.next().begun();
        WebPage opened = second.supervisee().open(second.path());
        assertTrue(opened.text().contains(ACTION), opened::text);
        assertTrue(opened.text().contains("Focus that you named last time: Fewer visits"), opened::text);
        String action = stage.rows()
                .texts("select id from session_action where record_id = ?::uuid", first.id())
                .get(0);
        Agreers.settled(second.supervisee()
                .submit(second.supervisee()
                        .open(second.path())
                        .form("/actions/" + action)
                        .with("outcome." + action, "They will ring back")
                        .with("became", "done")));
        second.written("Second", "Ring again").shared();
        second.agreed().presented();
        WebPage sign = second.supervisee().open(second.paper() + "/sign");
        assertTrue(sign.text().contains("They will ring back") && sign.text().contains("Done"), sign::text);
        Recorders strangers = Recorders.at(stage, 1).begun();
        assertEquals(
                404,
                strangers
                        .supervisor()
                        .post(strangers.path() + "/actions/" + action, Map.of("became", "dropped"))
                        .status());
    }

    @Test
    void nobody_else_is_told_that_there_is_a_record() {
        Recorders two = Recorders.at(stage, 1).begun();
        Agreers.settled(two.point(two.supervisee(), CANARY));
        two.written(CANARY, ACTION).shared().agreed().presented();
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        for (LaunchClient each : List.of(stranger, Leads.anotherVisit(stage))) {
            for (String path : List.of(two.path(), two.path() + "/write", two.paper(), two.paper() + "/sign")) {
                WebPage page = each.open(path);
                assertEquals(404, page.status(), path);
                assertFalse(page.body().contains(CANARY));
            }
            for (String path : List.of(
                    "/write", "/notes", "/share", "/wish", "/agreement", "/presentation", "/agenda", "/actions")) {
                each.open("/leave");
                assertEquals(
                        404,
                        each.post(
                                        two.path() + path,
                                        Map.of(
                                                "text.cases",
                                                "x",
                                                "point",
                                                "x",
                                                "action",
                                                "x",
                                                "whose",
                                                "supervisee",
                                                "mark",
                                                "x"))
                                .status(),
                        path);
            }
            each.open("/leave");
            assertEquals(404, each.post(two.meeting() + "/record", Map.of()).status());
        }
        assertTrue(
                stage.rows()
                        .texts("select id from session_text where position(?::bytea in body) > 0", CANARY)
                        .isEmpty(),
                "it is readable in the database");
    }

    @Test
    void with_the_relationship_ends_what_is_not_signed_and_nobody_loses_what_is() {
        Recorders two = Recorders.at(stage, 9).begun().written(CANARY, ACTION).shared();
        two.agreed().presented().sealed();
        Recorders second = two.next().begun().written("Not signed", "Never").shared();
        second.agreed().presented();
        Form late = second.signing(second.supervisee(), second.pair().sana().name());
        second.pair().part();
        assertEquals(404, second.supervisee().submit(late).status());
        for (LaunchClient each : List.of(second.supervisee(), second.supervisor())) {
            assertEquals(404, each.open(second.path()).status());
            assertEquals(404, each.open(two.path()).status());
            assertTrue(each.open(two.paper()).text().contains(CANARY), "a signed copy is gone");
        }
        assertEquals("ENDED", second.state());
    }

    @Test
    void what_is_not_ready_is_refused_in_plain_words() {
        Recorders ahead = Recorders.at(stage, -3).begun();
        Agreers.settled(ahead.point(ahead.supervisee(), "Next week"));
        assertEquals(
                409, ahead.supervisor().post(ahead.path() + "/share", Map.of()).status());
        assertEquals(
                409, ahead.supervisee().post(ahead.path() + "/share", Map.of()).status());
        WebPage empty = ahead.point(ahead.supervisee(), " ");
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        WebPage nobodys = ahead.supervisor()
                .submit(ahead.supervisor().open(ahead.path()).form("/actions").with("action", "Kept text"));
        assertEquals(422, nobodys.status());
        assertTrue(nobodys.body().contains("Kept text"));
        WebPage long1 = ahead.write(ahead.supervisor(), "cases", "x".repeat(12_001));
        assertEquals(422, long1.status());
        assertTrue(long1.body().contains("x".repeat(12_001)), "what was typed is gone");
        WebPage cancelled = ahead.supervisor()
                .submit(ahead.supervisor().open(ahead.meeting()).form("/end").with("reason", "Both are ill"));
        Agreers.settled(cancelled);
        assertEquals(
                409,
                ahead.supervisor().post(ahead.meeting() + "/record", Map.of()).status());
        Recorders next = ahead.next().begun();
        assertTrue(next.supervisee().open(next.path()).text().contains("Next week"), "the agenda is lost");
    }

    @Test
    void a_record_opens_with_ten_statements() {
        Recorders two = Recorders.at(stage, 1).begun().written(CANARY, ACTION).shared();
        for (LaunchClient each : List.of(two.supervisee(), two.supervisor())) {
            each.open(two.path());
            int used = StatementsHttpIT.count(stage, each, two.path());
            System.out.println("SQL statements of a supervision record: " + used);
            assertTrue(used <= STATEMENTS_MAX, used + " statements");
        }
    }
}
