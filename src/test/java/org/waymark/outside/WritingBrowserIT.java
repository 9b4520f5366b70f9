package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;

/** Typing, and what becomes of it when the browser, the visit or the network does not last. Faults F5, F7, F8. */
@Outside
class WritingBrowserIT {
    private static final String PROMPT = "s04-introduction-question";
    private static final String FIELD = "[name='text." + PROMPT + "']";
    private static final String STATUS = "[id='saved." + PROMPT + "']";
    private static final String NOTE_OF =
            "select n.text from note n join person p on p.id = n.person_id where p.name = ?";
    private static final int LOSS_MAX_MILLIS = 5_000;

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @Test
    void a_killed_browser_loses_at_most_five_seconds_of_typing() {
        LmsPerson person = stage.town().newSupervisor();
        Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME);
        Frame frame = screen.open(person, "programme/4");
        Locator field = frame.locator(FIELD);
        field.focus();
        StringBuilder typed = new StringBuilder();
        int lengthFiveSecondsAgo = 0;
        long begin = System.currentTimeMillis();
        java.util.NavigableMap<Long, Integer> lengths = new java.util.TreeMap<>();
        for (int i = 0; System.currentTimeMillis() - begin < 9_000; i++) {
            String word = "word" + i + " ";
            screen.page().keyboard().type(word);
            typed.append(word);
            lengths.put(System.currentTimeMillis(), typed.length());
        }
        screen.kill();
        var then = lengths.floorEntry(System.currentTimeMillis() - LOSS_MAX_MILLIS);
        lengthFiveSecondsAgo = then == null ? 0 : then.getValue();
        try (Screen again = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            String kept = again.open(person, "programme/4").locator(FIELD).inputValue();
            int least = lengthFiveSecondsAgo;
            assertTrue(least > 20, "typed too little to tell");
            assertTrue(typed.toString().startsWith(kept), "not what was typed: " + kept);
            assertTrue(kept.length() >= least, () -> "lost more: " + kept.length() + " of " + least);
        }
    }

    @Test
    void saved_is_said_only_when_it_is_true() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(person, "programme/4");
            frame.locator(FIELD).fill("first words");
            WalkBrowserIT.assertSaved(frame, PROMPT);
            assertEquals(List.of("first words"), stage.rows().texts(NOTE_OF, person.name()));
            screen.profile().setOffline(true);
            frame.locator(FIELD).fill("written in a tunnel");
            shows(frame.locator(STATUS), "keep this page open");
            assertEquals(List.of("first words"), stage.rows().texts(NOTE_OF, person.name()));
            screen.profile().setOffline(false);
            WalkBrowserIT.assertSaved(frame, PROMPT);
            PlaywrightAssertions.assertThat(frame.locator(STATUS))
                    .not()
                    .containsText(
                            "keep this page open", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            assertEquals(List.of("written in a tunnel"), stage.rows().texts(NOTE_OF, person.name()));
        }
    }

    @Test
    void two_tabs_that_type_into_one_note_keep_both_texts() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame first = screen.open(person, "programme/4");
            Page other = screen.profile().newPage();
            other.navigate(first.url());
            first.locator(FIELD).fill("in the first tab");
            WalkBrowserIT.assertSaved(first, PROMPT);
            other.locator(FIELD).fill("in the second tab");
            shows(other.locator(STATUS), "Another window changed this note");
            other.locator(STATUS + " a").click();
            other.waitForURL(url -> url.contains("/kept/"));
            String text = other.locator("main").textContent();
            assertTrue(text.contains("in the first tab") && text.contains("in the second tab"), text);
            Axe.assertAccessible(other.mainFrame(), "two texts");
        }
    }

    @Test
    void a_visit_that_ends_while_somebody_types_keeps_the_text_and_offers_it() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(person, "programme/4");
            Visits.end(stage, person);
            frame.locator(FIELD).fill("written after the visit had ended");
            shows(frame.locator(STATUS), "was kept at");
        }
        try (Screen again = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = again.open(person, "programme/4");
            assertTrue(
                    frame.locator("#introduction").textContent().contains("written after the visit had ended")
                            || frame.locator("#introduction a[href*='/kept/']").count() == 1,
                    "does not offer the text");
        }
    }

    @Test
    void a_browser_that_refuses_every_cookie_in_the_frame_goes_on_in_a_new_tab() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.refuseLoginCookies();
            Frame frame = screen.open(person, "programme/4");
            Axe.assertAccessible(frame, "the offer of a new tab");
            Page tab = screen.profile()
                    .waitForPage(() -> frame.locator("main button").click());
            tab.waitForLoadState();
            shows(tab.locator("main"), "Continue as " + person.name());
            Axe.assertAccessible(tab.mainFrame(), "whether it is you");
            tab.locator("form[action$=confirmed] button").click();
            tab.waitForURL(url -> url.endsWith("/programme/4"));
            assertEquals("Ethics and values – Session 4 – Waymark", tab.title());
        }
    }

    @Test
    void cookies_of_other_sites_are_blocked_and_ours_still_serves_in_the_frame() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(stage.town().newSupervisor(), "programme/4");
            assertTrue(frame.url().contains("/v/"), frame::url);
            Object plain = frame.evaluate(
                    "() => { document.cookie = 'plain=1; SameSite=None; Secure'; return document.cookie; }");
            assertFalse(plain.toString().contains("waymark"), "a script can read the cookie of the visit");
            List<String> names = screen.profile().cookies().stream()
                    .filter(cookie -> cookie.domain.equals("localhost") && !cookie.name.equals("plain"))
                    .map(cookie -> cookie.name.replaceAll("-[^-]*$", "-…"))
                    .toList();
            assertEquals(List.of("__Host-waymark-…"), names, "other cookies than that of the visit");
        }
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }
}
