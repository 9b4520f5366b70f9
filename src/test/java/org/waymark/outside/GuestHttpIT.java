package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
