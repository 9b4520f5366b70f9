package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Somebody who does not use the LMS: brought in by a lead, let in by a link of one thing. */
@Outside
class GuestHttpIT {
    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void a_lead_brings_somebody_in_once_however_often_the_form_is_sent() {
        LaunchClient lead = Leads.lead(stage);
        Form form = lead.open("/people/new").form("/people/new");
        WebPage empty = lead.submit(form.with("name", " "));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        WebPage unseen = lead.submit(form.with("name", "\u200b"));
        assertEquals(422, unseen.status(), unseen::text);
        Form again = lead.open("/people/new").form("/people/new").with("name", "Zelda Brought-In");
        WebPage person = lead.submit(again);
        assertEquals(200, person.status(), person::text);
        assertTrue(person.text().contains("Zelda Brought-In"), person::text);
        lead.submit(again);
        assertEquals(
                List.of("1"),
                stage.rows().texts("select count(*)::text from person where name = ?", "Zelda Brought-In"));
    }

    @Test
    void a_link_that_never_was_says_what_to_do() {
        for (String code : List.of("x", Binder.NOBODYS + "." + "a".repeat(43))) {
            WebPage page = stage.wire().get("/guest/" + code);
            assertEquals(410, page.status(), page::text);
            assertTrue(page.text().contains("Ask the person who sent it"), page::text);
        }
    }

    /** Somebody without an account agrees and signs, and sees nothing else. */
    @Test
    void a_link_opens_one_agreement_once_to_read_write_and_sign() {
        Guested two = Guested.on(stage);
        String address = two.link();
        LaunchClient mailCheck = LaunchClient.atTop();
        assertEquals(200, mailCheck.arrive(URI.create(address)).status());
        LaunchClient guest = two.arrive(address);
        assertTrue(guest.page().text().contains(two.supervisorName()), guest.page()::text);
        Pages.assertSound(guest.page());
        assertEquals(410, LaunchClient.atTop().arrive(URI.create(address)).status(), "the link opens twice");
        for (String path : List.of(
                "/programme",
                "/portfolio",
                "/records",
                "/supervision",
                "/people",
                "/everything",
                "/name",
                "/sharing")) {
            assertEquals(404, guest.open(path).status(), path);
        }
        assertTrue(guest.open("/").address().getPath().endsWith(two.path()));
        two.agreeAll(guest);
        WebPage sign = guest.open(two.paper() + "/sign");
        Pages.assertSound(sign);
        WebPage signed =
                guest.submit(sign.form("/sign").with("name", two.guestName()).with("confirmed.yes", "yes"));
        assertEquals(200, signed.status(), signed::text);
        assertTrue(signed.text().contains("by a link that opened this one record"), signed::text);
        assertEquals(404, guest.open("/guests/agreement/" + two.id()).status(), "a guest makes links");
    }

    @Test
    void a_link_ends_by_a_newer_one_by_hand_and_with_the_relationship() {
        Guested two = Guested.on(stage);
        String first = two.link();
        LaunchClient inside = two.arrive(first);
        String second = two.link();
        assertEquals(410, inside.open(two.path()).status(), "the visit of a replaced link goes on");
        LaunchClient supervisor = two.supervisor();
        supervisor.submit(supervisor.open("/guests/agreement/" + two.id()).form("/withdrawal"));
        assertEquals(410, LaunchClient.atTop().arrive(URI.create(second)).status());
        String third = two.link();
        LaunchClient again = two.arrive(third);
        String fourth = two.link();
        two.end();
        assertEquals(410, again.open(two.path()).status());
        assertEquals(410, LaunchClient.atTop().arrive(URI.create(fourth)).status(), "an unused link outlives the end");
        assertEquals(404, supervisor.open("/guests/agreement/" + two.id()).status());
    }

    @Test
    void no_link_is_made_for_somebody_who_comes_from_the_lms() {
        Agreers two = Agreers.at(stage).begun();
        WebPage refused = two.supervisor().open("/guests/agreement/" + two.id());
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("they need no link"), refused::text);
    }
}
