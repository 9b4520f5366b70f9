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
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Who supports whom: named and ended by a lead, seen by the two, out of reach for everybody else. */
@Outside
class RelationshipsHttpIT {
    private static final String IDS = "select r.id from relationship r join person p on p.id = r.person_id"
            + " where p.name = ? and r.until is null order by r.since";

    private Stage stage;
    private LmsPerson sana;
    private LmsPerson mina;
    private LaunchClient sanas;
    private LaunchClient minas;
    private String place;

    @BeforeEach
    void furnish(Stage shared) {
        stage = shared;
        sana = stage.town().newSupervisor();
        mina = stage.town().newSupervisor();
        sanas = stage.inside(sana, "programme/4");
        minas = stage.inside(mina, "programme/4");
        place = "/people/" + Persons.idOf(stage, sana);
    }

    @Test
    @Meets({"S003-03", "S004-18"})
    void a_lead_finds_somebody_names_their_mentor_and_ends_it_and_both_know() {
        LaunchClient lead = Leads.lead(stage);
        WebPage found =
                lead.submit(lead.open("/people/find").form("/people/find").with("name", sana.name()));
        Pages.assertSound(found);
        assertTrue(found.body().contains(place + "\""), found::text);
        Pages.assertSound(lead.open(place));
        assertTrue(lead.page().text().contains("Nobody yet"), lead.page()::text);
        assertTrue(name(lead, mina, "MENTOR").text().contains(mina.name() + ", mentor since"), lead.page()::text);
        Pages.assertSound(lead.page());
        assertTrue(sanas.open("/sharing").text().contains(mina.name() + " is your mentor"), sanas.page()::text);
        assertTrue(minas.open("/sharing").text().contains("mentor of " + sana.name()), minas.page()::text);
        lead.open("/people/" + Persons.idOf(stage, mina));
        assertTrue(lead.page().text().contains("Mentor of " + sana.name()), lead.page()::text);
        String end = place + "/relationships/" + id();
        Pages.assertSound(lead.open(end));
        WebPage ended = lead.submit(lead.page().form("/end"));
        assertTrue(ended.text().contains(mina.name() + ", mentor from"), ended::text);
        assertFalse(sanas.open("/sharing").text().contains("is your mentor"), sanas.page()::text);
        Pages.assertSound(lead.open(end));
        assertTrue(lead.page().text().contains("This ended on"), lead.page()::text);
    }

    @Test
    void ended_in_two_windows_it_ends_once_and_the_first_end_stays() {
        LaunchClient lead = Leads.lead(stage);
        name(lead, mina, "SUPERVISOR");
        String end = place + "/relationships/" + id();
        Form first = lead.open(end).form("/end");
        Form second = lead.open(end).form("/end");
        lead.submit(first);
        String until = "select until || ' ' || version from relationship where person_id = ?::uuid";
        String before = stage.rows().texts(until, Persons.idOf(stage, sana)).get(0);
        assertEquals(200, lead.submit(second).status());
        assertEquals(
                before, stage.rows().texts(until, Persons.idOf(stage, sana)).get(0));
    }

    @Test
    void a_form_sent_twice_names_once() {
        LaunchClient lead = Leads.lead(stage);
        Form form = choice(lead, mina).with("kind", "MENTOR").with("supporter", Persons.idOf(stage, mina));
        assertEquals(200, lead.submit(form).status());
        assertEquals(200, lead.submit(form).status());
        assertEquals(1, stage.rows().texts(IDS, sana.name()).size());
    }

    @Test
    void a_choice_that_is_none_is_shown_again_with_what_was_typed() {
        LaunchClient lead = Leads.lead(stage);
        for (Form form : List.of(
                choice(lead, mina),
                choice(lead, mina).with("kind", "KING").with("supporter", Persons.idOf(stage, mina)),
                choice(lead, mina).with("kind", "MENTOR").with("supporter", Persons.idOf(stage, sana)),
                choice(lead, mina).with("kind", "MENTOR").with("supporter", "x"))) {
            WebPage answer = lead.submit(form);
            assertEquals(422, answer.status());
            Pages.assertSound(answer);
            assertEquals(mina.name(), answer.form("/found").value("name"));
        }
        for (String typed : List.of("", "ab", "12345", "%%%")) {
            WebPage answer = lead.submit(
                    lead.open(place + "/relationships/new").form("/found").with("name", typed));
            assertEquals(422, answer.status(), typed);
            Pages.assertSound(answer);
        }
        WebPage nobody = lead.submit(
                lead.open(place + "/relationships/new").form("/found").with("name", "Nobody of this name"));
        assertTrue(nobody.text().contains("Nobody here is called that"), nobody::text);
        WebPage self = lead.submit(
                lead.open(place + "/relationships/new").form("/found").with("name", sana.name()));
        assertTrue(self.text().contains("Nobody here is called that"), "offers them as their own");
        assertEquals(List.of(), stage.rows().texts(IDS, sana.name()));
    }

    @Test
    void whoever_is_no_lead_names_nobody_ends_nothing_and_finds_nobody() {
        LaunchClient lead = Leads.lead(stage);
        name(lead, mina, "MENTOR");
        String one = place + "/relationships/" + id();
        LmsPerson staff = stage.town().newStaff();
        for (LaunchClient other : List.of(
                sanas, minas, stage.inside(staff, ""), stage.inside(stage.town().administrator(), ""))) {
            for (String path : List.of(place, place + "/relationships/new", one, "/people/find")) {
                assertEquals(404, other.open(path).status(), path);
            }
            Map<String, String> fields =
                    Map.of("name", "Sana Super", "supporter", Persons.idOf(stage, mina), "kind", "SUPERVISOR");
            for (String path :
                    List.of("/people/find", place + "/relationships", place + "/relationships/found", one + "/end")) {
                other.open("/leave");
                WebPage answer = other.post(path, fields);
                assertTrue(answer.status() == 404 || answer.status() == 403, path + " " + answer.status());
                Pages.assertSound(answer);
                assertFalse(other != minas && answer.text().contains(mina.name()), "tells a name");
            }
        }
        assertEquals(1, stage.rows().texts(IDS, sana.name()).size());
    }

    @Test
    void a_lead_reaches_nobody_of_another_organisation() {
        LmsPerson there = stage.otherTown().newSupervisor();
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
        assertEquals(404, lead.open("/people/" + id + "/relationships/new").status());
        WebPage answer = lead.submit(choice(lead, mina).with("kind", "MENTOR").with("supporter", id));
        assertEquals(422, answer.status());
        lead.open(place);
        Form form = choice(lead, mina).with("kind", "MENTOR").with("supporter", Persons.idOf(stage, mina));
        Form elsewhere = new Form(
                form.action().resolve(form.action().getPath().replace(Persons.idOf(stage, sana), id)), form.fields());
        assertEquals(404, lead.submit(elsewhere).status());
        assertEquals(
                0,
                stage.rows().count("select count(*) from relationship where ?::uuid in (person_id, supporter_id)", id));
    }

    @Test
    void no_other_website_names_or_ends() {
        LaunchClient lead = Leads.lead(stage);
        Form form = choice(lead, mina).with("kind", "MENTOR").with("supporter", Persons.idOf(stage, mina));
        refusedFromElsewhere(lead, form);
        assertEquals(List.of(), stage.rows().texts(IDS, sana.name()));
        name(lead, mina, "MENTOR");
        refusedFromElsewhere(lead, lead.open(place + "/relationships/" + id()).form("/end"));
        assertEquals(1, stage.rows().texts(IDS, sana.name()).size());
    }

    private void refusedFromElsewhere(LaunchClient lead, Form form) {
        String path = form.action().getPath();
        String[] ours = Csrf.ours(stage, lead);
        assertEquals(
                403,
                stage.wire()
                        .post(
                                path,
                                form.encoded(),
                                "Cookie",
                                Wire.cookies(lead.cookies()),
                                "Origin",
                                "https://evil.example")
                        .status());
        assertEquals(
                403,
                stage.wire().post(path, form.without("form").encoded(), ours).status());
        assertEquals(
                403,
                stage.wire()
                        .post(path, form.with("form", "x.y").encoded(), ours)
                        .status());
    }

    /** The people found by a name, to choose from. */
    private Form choice(LaunchClient lead, LmsPerson supporter) {
        return lead.submit(
                        lead.open(place + "/relationships/new").form("/found").with("name", supporter.name()))
                .form("/relationships");
    }

    private WebPage name(LaunchClient lead, LmsPerson supporter, String kind) {
        return lead.submit(
                choice(lead, supporter).with("kind", kind).with("supporter", Persons.idOf(stage, supporter)));
    }

    private String id() {
        return stage.rows().texts(IDS, sana.name()).get(0);
    }
}
