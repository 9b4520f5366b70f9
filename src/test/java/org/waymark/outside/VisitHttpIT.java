package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** How long a visit lasts: told without scripts, asked for without use, put off only by a page of its own. */
@Outside
class VisitHttpIT {
    private static final String[] UNATTENDED = {"Accept", "application/json", "Waymark-Unattended", "yes"};
    private static final String[] AS_FORM = {
        "Accept", "application/json", "Content-Type", "application/x-www-form-urlencoded"
    };
    private static final Pattern TOKEN = Pattern.compile("data-form=\"([^\"]+)\"");

    private Stage stage;
    private LmsPerson person;
    private LaunchClient browser;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        person = shared.town().newSupervisor();
        browser = shared.inside(person, "");
    }

    @Test
    void every_page_says_until_when_the_visit_lasts() {
        assertTrue(
                browser.page().text().matches("(?s).*This visit is open until \\d\\d:\\d\\d,.*"),
                browser.page().text());
        assertFalse(stage.wire().get("/help").text().contains("This visit is open"));
    }

    @Test
    void what_a_page_asks_by_itself_is_no_use_and_staying_is() {
        Visits.leaveUnused(stage, person, 110);
        WebPage asked = ask();
        assertEquals(200, asked.status());
        assertTrue(asked.body().contains("\"state\":\"ending\""), asked.body());
        assertEquals(110, Visits.minutesUnused(stage, person));
        WebPage stayed = stay(token());
        assertEquals(200, stayed.status(), stayed.body());
        assertTrue(stayed.body().contains("\"state\":\"open\""), stayed.body());
        assertEquals(0, Visits.minutesUnused(stage, person));
    }

    @Test
    void using_it_to_the_last_does_not_take_a_visit_past_twelve_hours() {
        Visits.ageBy(stage, person, 11 * 60 + 45);
        assertTrue(stay(token()).body().contains("\"state\":\"last\""));
        Visits.ageBy(stage, person, 12 * 60 + 1);
        assertEquals(410, ask().status());
        assertEquals(410, stay(token()).status());
    }

    @Test
    void only_a_page_of_the_visit_can_put_its_end_off() {
        assertEquals(403, stay("made-up").status());
        String[] foreign = Csrf.ours(stage, browser, AS_FORM);
        for (int i = 0; i < foreign.length; i += 2) {
            if (foreign[i].equals("Sec-Fetch-Site")) {
                foreign[i + 1] = "cross-site";
            }
        }
        assertEquals(403, stay(token(), foreign).status());
    }

    @Test
    void a_stranger_is_told_nothing() {
        assertEquals(
                410, stage.wire().get(browser.visit() + "/visit", UNATTENDED).status());
    }

    private WebPage ask() {
        return stage.wire().get(browser.visit() + "/visit", Csrf.ours(stage, browser, UNATTENDED));
    }

    private WebPage stay(String token) {
        return stay(token, Csrf.ours(stage, browser, AS_FORM));
    }

    private WebPage stay(String token, String[] headers) {
        return stage.wire().send("POST", browser.visit() + "/visit", BodyPublishers.ofString("form=" + token), headers);
    }

    private String token() {
        Matcher found = TOKEN.matcher(browser.page().body());
        assertTrue(found.find(), "no token");
        return found.group(1);
    }
}
