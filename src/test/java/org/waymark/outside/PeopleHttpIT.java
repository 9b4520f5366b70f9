package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** Who becomes what, by whom; names that people give themselves; leaving. */
@Outside
class PeopleHttpIT {
    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-17", "S004-18", "S004-19", "S004-22"})
    void a_lead_gives_roles_and_takes_them_back_and_the_next_request_knows() {
        LaunchClient lead = Leads.lead(stage);
        for (String role : List.of("MENTOR", "MANAGER", "LEAD")) {
            LmsPerson person = stage.town().newStaff();
            LaunchClient theirs = stage.inside(person, "");
            assertTrue(theirs.page().text().contains("not confirmed"), theirs.page()::text);
            String path = "/people/" + Persons.idOf(stage, person);
            Pages.assertSound(lead.open("/people"));
            assertTrue(lead.page().text().contains(person.name()), "the list leaves somebody out");
            Pages.assertSound(lead.open(path));
            lead.post(path + "/given", Map.of("role", role));
            assertEquals(List.of(role, "STAFF"), Persons.rolesOf(stage, person));
            assertFalse(theirs.open("/").text().contains("not confirmed"), "does not know of it");
            assertEquals(role.equals("LEAD") ? 200 : 404, theirs.open("/people").status());
            lead.open(path);
            lead.post(path + "/taken-back", Map.of("role", role));
            assertEquals(List.of("STAFF"), Persons.rolesOf(stage, person));
            assertEquals(404, theirs.open("/people").status(), "access outlives the role");
        }
    }

    @Test
    void an_administrator_of_the_lms_confirms_a_lead_and_gives_nothing_else() {
        LmsPerson person = stage.town().newStaff();
        stage.inside(person, "");
        LaunchClient administrator = stage.inside(stage.town().administrator(), "");
        String path = "/people/" + Persons.idOf(stage, person);
        Pages.assertSound(administrator.open(path));
        for (String role : List.of("MENTOR", "MANAGER")) {
            assertEquals(
                    403,
                    administrator.post(path + "/given", Map.of("role", role)).status());
            administrator.open(path);
        }
        administrator.post(path + "/given", Map.of("role", "LEAD"));
        assertEquals(List.of("LEAD", "STAFF"), Persons.rolesOf(stage, person));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_is_no_lead_reaches_no_person_and_gives_no_role(boolean isStaff) {
        LmsPerson person = isStaff ? stage.town().newStaff() : stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "programme/4");
        String own = "/people/" + Persons.idOf(stage, person);
        assertEquals(404, browser.open("/people").status());
        assertEquals(404, browser.open(own).status());
        browser.open("/programme/4");
        WebPage answer = browser.post(own + "/given", Map.of("role", "LEAD"));
        assertTrue(answer.status() == 403 || answer.status() == 404, answer::text);
        Pages.assertSound(answer);
        assertFalse(Persons.rolesOf(stage, person).contains("LEAD"));
    }

    @Test
    void a_lead_reaches_nobody_of_another_organisation() {
        LmsPerson there = stage.otherTown().newStaff();
        LaunchClient.inFrame().launch(stage.otherLms().launch(there));
        String id = stage.rows()
                .texts(
                        "select p.id from person p join organisation o using (organisation_id)"
                                + " where o.name = ? and p.name = ?",
                        stage.otherTown().organisation().name(),
                        there.name())
                .get(0);
        LaunchClient lead = Leads.lead(stage);
        assertEquals(404, lead.open("/people/" + id).status());
        lead.open("/people");
        lead.open("/programme/4");
        assertEquals(
                404,
                lead.post("/people/" + id + "/given", Map.of("role", "LEAD")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERVISOR", "STAFF", "ADMINISTRATOR", "OWNER", ""})
    void a_role_that_is_not_given_out_is_refused(String role) {
        LmsPerson person = stage.town().newStaff();
        stage.inside(person, "");
        LaunchClient lead = Leads.lead(stage);
        String path = "/people/" + Persons.idOf(stage, person);
        lead.open(path);
        WebPage answer = lead.post(path + "/given", Map.of("role", role));
        assertTrue(answer.status() == 422 || answer.status() == 403, answer::text);
        assertEquals(List.of("STAFF"), Persons.rolesOf(stage, person));
    }

    @Test
    void the_operator_appoints_only_somebody_who_exists() {
        LmsPerson stranger = stage.town().newStaff();
        Outcome unknown = Leads.appoint(stage, stranger, "LEAD");
        assertEquals(2, unknown.status(), unknown.output());
        assertTrue(unknown.output().contains("has never opened Waymark"), unknown.output());
        Pages.assertOneSentence(unknown.output());
        Outcome wrong = Leads.appoint(stage, stranger, "KING");
        assertEquals(2, wrong.status(), wrong.output());
        Pages.assertOneSentence(wrong.output());
        stage.inside(stranger, "");
        assertEquals(0, Leads.appoint(stage, stranger, "MENTOR").status());
        assertEquals(List.of("MENTOR", "STAFF"), Persons.rolesOf(stage, stranger));
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from audit_line where action = 'identity.role-given' and actor_id is"
                                        + " null and detail = 'role=MENTOR' and subject_id = ?::uuid",
                                Persons.idOf(stage, stranger)));
    }

    @Test
    void somebody_whose_lms_sends_no_name_gives_one() {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage home =
                browser.launch(stage.lms().launch(stage.town().newSupervisor()).with(Quirk.NO_NAMES));
        assertEquals(200, home.status());
        assertTrue(home.text().contains("has not told us your name"), home::text);
        WebPage form = browser.open("/name");
        Pages.assertSound(form);
        WebPage empty = browser.submit(form.form("/name").with("name", "  "));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        WebPage tooLong = browser.submit(browser.open("/name").form("/name").with("name", "n".repeat(201)));
        assertEquals(422, tooLong.status());
        assertEquals("n".repeat(201), tooLong.form("/name").value("name"));
        browser.submit(browser.open("/name").form("/name").with("name", "Søren <b>Ó Náill</b>"));
        assertTrue(browser.open("/").text().contains("Søren <b>Ó Náill</b>"), browser.page()::text);
        assertFalse(browser.page().body().contains("<b>Ó"), "shows markup as markup");
    }

    @Test
    void leaving_ends_the_visit_for_good() {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "");
        Map<String, String> cookies = browser.cookies();
        WebPage ask = browser.open("/leave");
        Pages.assertSound(ask);
        WebPage left = browser.submit(ask.form("/leave"));
        assertEquals(200, left.status(), left::text);
        Pages.assertSound(left);
        WebPage after = stage.wire().get(browser.visit() + "/programme", "Cookie", Wire.cookies(cookies));
        assertEquals(410, after.status(), "the old cookie still works");
        assertNotEquals(browser.visit(), stage.inside(person, "").visit());
    }

    @Test
    void a_visit_ends_after_two_hours_of_rest_and_twelve_in_any_case() {
        LmsPerson resting = stage.town().newSupervisor();
        LaunchClient idle = stage.inside(resting, "");
        Visits.end(stage, resting);
        assertEquals(410, idle.open("/programme").status());
        Pages.assertSound(idle.page());
        LmsPerson tireless = stage.town().newSupervisor();
        LaunchClient busy = stage.inside(tireless, "");
        Visits.outlive(stage, tireless);
        assertEquals(410, busy.open("/programme").status());
    }

    @Test
    void whoever_has_a_name_from_their_lms_takes_nobody_elses() {
        LmsPerson person = stage.town().newSupervisor();
        LmsPerson mentor = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "");
        stage.inside(mentor, "");
        String id = Persons.idOf(stage, person);
        WebPage page = browser.open("/name");
        Pages.assertSound(page);
        assertTrue(page.text().contains("Your learning site tells us that you are " + person.name()), page::text);
        browser.open("/leave");
        WebPage refused = browser.post("/name", Map.of("name", mentor.name()));
        assertEquals(409, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("“" + mentor.name() + "” was not saved"), refused::text);
        assertEquals(List.of(person.name()), stage.rows().texts("select name from person where id = ?::uuid", id));
    }

    @Test
    void a_name_of_ones_own_gives_way_to_the_name_that_the_lms_sends() {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient browser = LaunchClient.inFrame();
        browser.launch(stage.lms().launch(person).with(Quirk.NO_NAMES));
        for (String unseen : List.of("\u200b\u2060", "\u00ad", "\u3164")) {
            WebPage again = browser.submit(browser.open("/name").form("/name").with("name", unseen));
            assertEquals(422, again.status());
            Pages.assertSound(again);
        }
        browser.submit(browser.open("/name").form("/name").with("name", "Ami\u200bra of " + person.name()));
        assertTrue(browser.open("/name").text().contains("What should we call you"), browser.page()::text);
        assertEquals("Amira of " + person.name(), browser.page().form("/name").value("name"));
        stage.inside(person, "");
        assertEquals(409, browser.post("/name", Map.of("name", "Somebody")).status());
        assertEquals(1, Persons.idOf(stage, person).lines().count());
    }
}
