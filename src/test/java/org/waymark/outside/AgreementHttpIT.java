package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Two people write, agree, sign and review their agreement; nobody else sees any of it. */
@Outside
class AgreementHttpIT {
    private static final String CANARY = "Canary of an agreement";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Meets({
        "S000-02", "S000-04", "S000-05", "S000-06", "S000-43", "S000-44", "S000-45", "S000-64", "S001-01", "S001-02",
        "S001-60", "S001-61", "S001-62", "S001-63"
    })
    @Test
    void two_people_agree_item_by_item_and_both_sign_exactly_that() {
        Agreers two = Agreers.at(stage);
        assertTrue(two.supervisee().open("/supervision").text().contains("Begin it together"));
        two.begun().agreed();
        WebPage ready = two.supervisor().open(two.path());
        Pages.assertSound(ready);
        assertTrue(ready.text().contains("Both of you agree to everything"), ready::text);
        two.presented();
        assertEquals("SIGNING", two.state());
        assertTrue(two.supervisor().open("/").text().contains("waits for your signature"));
        WebPage sign = two.supervisee().open(two.paper() + "/sign");
        Pages.assertSound(sign);
        assertTrue(sign.text().contains("We agreed this about location"), sign::text);
        Agreers.settled(two.sign(two.supervisee(), two.superviseeName()));
        assertEquals("SIGNING", two.state());
        Agreers.settled(two.sign(two.supervisor(), "  " + two.supervisorName().toUpperCase() + " "));
        assertEquals("SEALED", two.state());
        for (LaunchClient each : List.of(two.supervisee(), two.supervisor())) {
            WebPage sealed = each.open(two.paper());
            Pages.assertSound(sealed);
            assertTrue(sealed.text().contains("Signed by everybody and sealed"), sealed::text);
            assertTrue(each.open("/records").text().contains("Supervision agreement"));
            assertTrue(each.open(two.path()).text().contains("You look at it again by"));
        }
        assertEquals(
                List.of("true"),
                stage.rows()
                        .texts(
                                "select (review_on = cast(sealed_at at time zone 'Europe/London' + interval '12 months' as"
                                        + " date))::text from agreement where id = ?::uuid",
                                two.id()));
    }

    @Meets({"S000-63"})
    @Test
    void what_differs_from_the_employer_is_shown_with_its_reason_and_never_blocked() {
        Agreers two = Agreers.at(stage).begun();
        WebPage form = two.supervisee().open(two.path() + "/items/frequency");
        assertTrue(form.text().contains("Half-termly, school"), form::text);
        WebPage unexplained = Agreers.settled(two.write(two.supervisee(), "frequency", "termly"));
        assertTrue(unexplained.text().contains("no reason is given"), unexplained::text);
        Form again =
                two.item(two.supervisee(), "minutes-least").with("text", "30").with("reason", "Half a post");
        assertTrue(two.supervisee().submit(again).text().contains("Half a post"));
        assertTrue(two.supervisor().open(two.path()).text().contains("60 minutes; Half-termly, school"));
        WebPage wrong = two.supervisee()
                .submit(two.item(two.supervisee(), "minutes-most").with("text", "an hour"));
        assertEquals(422, wrong.status());
        Pages.assertSound(wrong);
        assertTrue(wrong.body().contains("an hour"), "what was typed is gone");
    }

    @Test
    void of_two_who_change_the_same_item_neither_loses_a_word() {
        Agreers two = Agreers.at(stage).begun();
        Form first = two.item(two.supervisee(), "purpose");
        Form second = two.item(two.supervisor(), "purpose");
        Agreers.settled(two.supervisee().submit(first.with("text", "The first wording")));
        WebPage clash = two.supervisor().submit(second.with("text", "The second wording"));
        assertEquals(409, clash.status());
        Pages.assertSound(clash);
        assertTrue(clash.text().contains("The first wording"), clash::text);
        assertTrue(clash.body().contains("The second wording"));
        assertTrue(two.supervisor().open(two.path()).text().contains("The second wording"), "it is not kept");
        assertFalse(two.supervisee().open(two.path()).text().contains("The second wording"));
    }

    @Test
    void a_change_asks_the_other_again_and_voids_what_was_signed() {
        Agreers two = Agreers.at(stage).begun().agreed().presented();
        Agreers.settled(two.sign(two.supervisee(), two.superviseeName()));
        Form late = two.signing(two.supervisor(), two.supervisorName());
        assertEquals(404, two.supervisor().open(two.path() + "/items/covered").status(), "a clause is not written");
        WebPage change = two.supervisor().open(two.path() + "/items/purpose");
        Agreers.settled(two.supervisor().submit(change.form("/items/purpose").with("text", "Another purpose")));
        assertEquals("DRAFTING", two.state());
        WebPage stale = two.supervisor().submit(late);
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("changed after it was put before you"), stale::text);
        assertTrue(two.supervisee().open(two.paper()).text().contains("neither do the signatures"));
        assertTrue(two.supervisee().open(two.path()).text().contains("One item waits for you to agree"));
        WebPage early = two.supervisee().post(two.path() + "/presentation", java.util.Map.of());
        assertEquals(409, early.status());
    }

    @Test
    void a_signature_needs_ones_own_name_the_box_and_a_launch_of_the_last_quarter_hour() {
        Agreers two = Agreers.at(stage).begun().agreed().presented();
        WebPage other = two.sign(two.supervisee(), two.supervisorName());
        assertEquals(422, other.status());
        Pages.assertSound(other);
        WebPage unticked = two.supervisee()
                .submit(two.supervisee()
                        .open(two.paper() + "/sign")
                        .form("/sign")
                        .with("name", two.superviseeName())
                        .with("comment", "I want this kept"));
        assertEquals(422, unticked.status());
        assertTrue(unticked.body().contains("I want this kept"));
        Visits.ageBy(stage, two.superviseePerson(), 16);
        WebPage late = two.sign(two.supervisee(), two.superviseeName());
        assertEquals(410, late.status());
        assertTrue(late.text().contains("open Waymark from there again"), late::text);
        Form twice = two.signing(two.supervisor(), two.supervisorName());
        Agreers.settled(two.supervisor().submit(twice));
        WebPage second = two.supervisor().submit(twice);
        assertEquals(409, second.status(), second::text);
        assertEquals(
                List.of("1"),
                stage.rows()
                        .texts(
                                "select count(*)::text from record_signature where paper_id = ?::uuid",
                                two.paper().replaceFirst(".*/", "")));
    }

    @Meets({"S000-24", "S000-25"})
    @Test
    void nobody_else_is_told_that_there_is_an_agreement() {
        Agreers two = Agreers.at(stage).begun();
        Agreers.settled(two.write(two.supervisee(), "purpose", CANARY));
        two.agreed().presented();
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        for (LaunchClient each : List.of(stranger, Leads.anotherVisit(stage))) {
            for (String path : List.of(
                    two.path(),
                    two.path() + "/items/purpose",
                    two.paper(),
                    two.paper() + "/sign",
                    two.paper() + "/pdf",
                    "/guests/agreement/" + two.id(),
                    "/supervision/agreements/new?with=" + two.relationship())) {
                WebPage page = each.open(path);
                assertEquals(404, page.status(), path);
                assertFalse(page.body().contains(CANARY));
            }
            for (String path : List.of(
                    two.path() + "/items/purpose",
                    two.path() + "/agreed",
                    two.path() + "/presentation",
                    two.path() + "/review",
                    two.paper() + "/sign")) {
                each.open("/leave");
                assertEquals(
                        404,
                        each.post(path, java.util.Map.of("text", "x", "revision", "1"))
                                .status(),
                        path);
            }
        }
        assertFalse(stranger.open("/records").text().contains("Supervision agreement"));
    }

    @Meets({"S001-64"})
    @Test
    void when_the_relationship_ends_only_what_was_sealed_can_be_read() {
        Agreers two = Agreers.at(stage).begun().agreed().presented().sealed();
        String sealed = two.paper();
        Agreers.settled(
                two.supervisor().submit(two.supervisor().open(two.path()).form("/review")));
        Agreers.settled(two.write(two.supervisee(), "purpose", CANARY));
        two.agreeToAll(two.supervisor());
        two.presented();
        String open = two.paper();
        LaunchClient lead = Leads.anotherVisit(stage);
        String ending =
                "/people/" + Persons.idOf(stage, two.superviseePerson()) + "/relationships/" + two.relationship();
        lead.open(ending);
        lead.post(ending + "/end", java.util.Map.of());
        for (LaunchClient each : List.of(two.supervisee(), two.supervisor())) {
            assertEquals(404, each.open(two.path()).status());
            assertEquals(404, each.open(open).status(), "unsigned text is open after the end");
            assertEquals(200, each.open(sealed).status());
            assertEquals(200, each.open(sealed + "/pdf").status());
            each.open("/leave");
            assertEquals(
                    404,
                    each.post(open + "/sign", java.util.Map.of("name", "x")).status());
        }
        assertEquals("ENDED", two.state());
        Meeters.relate(stage, two.superviseePerson(), two.supervisorPerson());
        assertEquals(404, two.supervisor().open(two.path()).status(), "the old draft is open in a new relationship");
    }

    @Meets({"S000-01"})
    @Test
    void the_agreement_bears_the_name_and_pictures_of_the_organisation() {
        Agreers two = Agreers.at(stage).begun();
        WebPage page = two.supervisee().open(two.path());
        assertTrue(page.body().contains("/organisation-pictures/1"));
        assertTrue(page.body().contains("/organisation-pictures/2"));
        assertTrue(page.text().contains(Stage.FIRST_TOWN), page::text);
    }

    @Test
    @Meets("S004-64")
    void a_follow_up_that_asks_for_an_agreement_is_done_when_both_have_signed() {
        Agreers two = Agreers.at(stage).begun();
        Desk desk = Desk.at(stage, 5, two.superviseePerson());
        desk.browser()
                .submit(desk.form("follow-up")
                        .with("then", "plan")
                        .with("due-day", "14")
                        .with("due-month", "3")
                        .with(
                                "due-year",
                                String.valueOf(java.time.LocalDate.now().getYear() + 1)));
        String done = "select (done_at is not null)::text from task where person_id = ?::uuid and session_number = 5";
        String person = Persons.idOf(stage, two.superviseePerson());
        two.agreed().presented();
        Agreers.settled(two.sign(two.supervisee(), two.superviseeName()));
        assertEquals(List.of("false"), stage.rows().texts(done, person));
        Agreers.settled(two.sign(two.supervisor(), two.supervisorName()));
        assertEquals(List.of("true"), stage.rows().texts(done, person));
    }

    @Test
    void no_word_of_it_can_be_read_in_the_database() {
        Agreers two = Agreers.at(stage).begun();
        Agreers.settled(two.write(two.supervisee(), "purpose", CANARY));
        two.agreed().presented().sealed();
        for (String table : List.of("agreement", "agreement_item", "record_paper", "record_signature", "audit_line")) {
            assertEquals(
                    List.of(),
                    stage.rows()
                            .texts(
                                    "select 1::text from " + table + " t where to_jsonb(t)::text like ? or"
                                            + " encode(convert_to(to_jsonb(t)::text, 'UTF8'), 'escape') like ?",
                                    "%" + CANARY + "%",
                                    "%" + CANARY + "%"),
                    table);
        }
    }
}
