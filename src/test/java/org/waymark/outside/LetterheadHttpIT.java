package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** The pictures of an organisation, for its own people. */
@Outside
class LetterheadHttpIT {
    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    void a_picture_is_sent_as_what_it_is() {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "");
        WebPage first = browser.open("/organisation-pictures/1");
        assertEquals(200, first.status());
        assertEquals("image/png", first.header("Content-Type"));
        assertEquals("nosniff", first.header("X-Content-Type-Options"));
        assertEquals(200, browser.open("/organisation-pictures/2").status());
        WebPage third = browser.open("/organisation-pictures/3");
        assertEquals(404, third.status());
        Pages.assertSound(third);
    }

    @Test
    void another_organisation_has_none_of_these() {
        LaunchClient foreign = LaunchClient.inFrame();
        foreign.launch(stage.otherLms()
                .launch(
                        stage.otherTown().newSupervisor(),
                        stage.otherLms().organisation().mainCourse().opening("")));
        WebPage refused = foreign.open("/organisation-pictures/1");
        assertEquals(404, refused.status());
        assertTrue(refused.text().contains("no picture of this number"), refused::text);
    }
}
