package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.Placement;
import org.waymark.web.Placements;

class OpeningsTest {
    private static final URI BASE = URI.create("https://waymark.example.org");
    private final Openings openings = new Openings(new Placements(placed()), BASE);

    private static List<Placement> placed() {
        List<Placement> placed = new ArrayList<>();
        placed.add(new Placement("programme", "The programme", "", "/programme", true));
        placed.add(new Placement("programme/day-1", "Day 1", "", "/programme#day-1", false));
        for (int number = 1; number <= 12; number++) {
            placed.add(new Placement("programme/" + number, "Session " + number, "", "/programme/" + number, true));
        }
        return placed;
    }

    @ParameterizedTest
    @CsvSource({
        "programme, /programme",
        "/programme, /programme",
        "programme/4, /programme/4",
        "programme/12, /programme/12",
        "programme/day-1, /programme#day-1",
        "' programme/4 ', /programme/4",
    })
    void a_page_that_a_course_may_place_is_opened(String destination, String page) {
        assertEquals(page, openings.of(destination, BASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme/0",
                "programme/13",
                "programme/99",
                "programme/4/note",
                "programme/../people",
                "people",
                "//evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "programme\n/4",
                "programme/4?x=1",
                "programme%2f4",
                "\\evil",
                "leave"
            })
    void everything_else_opens_home_which_says_so(String destination) {
        assertEquals("/?instead=yes", openings.of(destination, BASE));
    }

    @Test
    void without_the_parameter_the_address_of_the_launch_counts() {
        assertEquals("/programme/7", openings.of("", URI.create(BASE + "/programme/7")));
        assertEquals("/", openings.of("", BASE));
        assertEquals("/", openings.of("", URI.create(BASE + "/lti/launch")));
        assertEquals("/", openings.of("", URI.create("https://waymark.example.org.evil.example/programme/7")));
    }
}
