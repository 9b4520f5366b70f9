package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.practice.LmsPerson;

/**
 * A page left open warns before its visit ends, lets it go on with one press, and says so when it has ended; WCAG 2.2.1.
 * The browser's clock is moved on, and the database is told that the visit was not used meanwhile.
 */
@Outside
class EndOfVisitBrowserIT {
    private static final String FIELD = "[name='text.s04-introduction-question']";
    private static final String STATUS = "#visit-said";
    private static final String BUTTON = ".waymark-stay button";
    /** Just after the page asks first: 20 minutes before two hours are over. */
    private static final int UNTIL_WARNING_MINUTES = 101;
    /** For the script to read an answer that has arrived. */
    private static final int SETTLED_MILLIS = 500;

    private Stage stage;
    private Browsers browsers;
    private LmsPerson person;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
        person = sharedStage.town().newSupervisor();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_left_open_warns_and_one_key_lets_the_visit_go_on(Screen.Kind kind) {
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Frame frame = leftOpen(screen);
            shows(frame.locator(STATUS), "Your visit ends at ");
            assertEquals(105, Visits.minutesUnused(stage, person), "asking made the visit last longer");
            assertTrue(isFocused(frame.locator(FIELD)), "the warning took the focus");
            Axe.assertAccessible(frame, "the warning");
            assertTrue(share(frame) <= 0.16, "the strip takes " + share(frame) + " of the height");
            frame.locator(BUTTON).focus();
            screen.page().keyboard().press("Enter");
            hides(frame.locator(BUTTON));
            assertEquals(0, Visits.minutesUnused(stage, person));
            assertTrue(isFocused(frame.locator(FIELD)), "the focus did not come back");
            shows(frame.locator(STATUS), "This visit is open until ");
            Axe.assertAccessible(frame, "after the warning");
        }
    }

    @Test
    void somebody_in_the_middle_of_a_text_stays_by_the_escape_key() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = leftOpen(screen);
            shows(frame.locator(STATUS), "Your visit ends at ");
            shows(frame.locator(".waymark-stay__key"), "press the button or Escape");
            screen.page().keyboard().press("Escape");
            hides(frame.locator(BUTTON));
            assertEquals(0, Visits.minutesUnused(stage, person));
            assertTrue(isFocused(frame.locator(FIELD)));
        }
    }

    @Test
    void a_visit_used_in_another_tab_is_not_warned_about() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = opened(screen);
            Page other = screen.profile().newPage();
            other.navigate(frame.url());
            AtomicInteger answers = new AtomicInteger();
            screen.profile().onRequestFinished(request -> answers.addAndGet(isAsked(request) ? 1 : 0));
            screen.profile().clock().fastForward(UNTIL_WARNING_MINUTES * 60_000L);
            screen.page().waitForCondition(() -> answers.get() == 2);
            screen.page().waitForTimeout(SETTLED_MILLIS);
            hides(frame.locator(BUTTON));
            hides(other.locator(BUTTON));

            Visits.leaveUnused(stage, person, 105);
            screen.profile().clock().fastForward(UNTIL_WARNING_MINUTES * 60_000L);
            PlaywrightAssertions.assertThat(frame.locator(BUTTON)).isVisible();
            PlaywrightAssertions.assertThat(other.locator(BUTTON)).isVisible();
            other.locator(BUTTON).click();
            hides(other.locator(BUTTON));
            screen.profile().clock().fastForward(36_000);
            hides(frame.locator(BUTTON));
        }
    }

    @Test
    void a_visit_that_reached_its_longest_says_so_and_offers_no_more_time() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = opened(screen);
            Visits.ageBy(stage, person, 11 * 60 + 50);
            screen.profile().clock().fastForward(UNTIL_WARNING_MINUTES * 60_000L);
            shows(frame.locator(STATUS), "12 hours after it began");
            hides(frame.locator(BUTTON));
            Axe.assertAccessible(frame, "the last ten minutes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_that_has_ended_says_so_keeps_the_text_and_shows_the_way(Screen.Kind kind) {
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Frame frame = leftOpen(screen);
            shows(frame.locator(STATUS), "Your visit ends at ");
            frame.locator(BUTTON).focus();
            Visits.end(stage, person);
            frame.locator(FIELD).evaluate("field => { field.value = 'typed at the very end'; }");
            screen.profile().clock().fastForward(36_000);
            shows(frame.locator(STATUS), "What you typed here is kept.");
            Locator onward = frame.locator(".waymark-stay a");
            assertEquals("Back to the course", onward.textContent());
            assertTrue(isFocused(onward), "the focus is lost");
            assertEquals(
                    1,
                    stage.rows()
                            .count(
                                    "select count(*) from kept_text k join person p on p.id = k.person_id"
                                            + " where p.name = ? and k.text = 'typed at the very end'",
                                    person.name()));
            Axe.assertAccessible(frame, "the visit has ended");
        }
    }

    @Test
    void a_page_without_texts_says_only_what_is_true_of_it() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.profile().clock().install();
            Frame frame = screen.open(person, "");
            Visits.end(stage, person);
            screen.profile().clock().fastForward(UNTIL_WARNING_MINUTES * 60_000L);
            shows(frame.locator(STATUS), "What you saved is there");
        }
    }

    @Test
    void a_press_that_did_not_arrive_says_so_and_can_be_repeated() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = leftOpen(screen);
            shows(frame.locator(STATUS), "Your visit ends at ");
            screen.profile().route(url -> url.endsWith("/visit"), Route::abort);
            frame.locator(BUTTON).click();
            shows(frame.locator(STATUS), "Waymark cannot be reached just now");
            screen.profile().unrouteAll();
            frame.locator(BUTTON).click();
            hides(frame.locator(BUTTON));
            assertEquals(0, Visits.minutesUnused(stage, person));
        }
    }

    private Frame opened(Screen screen) {
        screen.profile().clock().install();
        return screen.open(person, "programme/4");
    }

    /** A session page with the cursor in a field, left alone for an hour and three quarters. */
    private Frame leftOpen(Screen screen) {
        Frame frame = opened(screen);
        frame.locator(FIELD).focus();
        Visits.leaveUnused(stage, person, 105);
        screen.profile().clock().fastForward(UNTIL_WARNING_MINUTES * 60_000L);
        return frame;
    }

    private static boolean isAsked(Request request) {
        return request.url().endsWith("/visit");
    }

    /** How much of the window the strip takes. */
    private static double share(Frame frame) {
        Object share = frame.locator(".waymark-stay")
                .evaluate("strip => strip.getBoundingClientRect().height / document.documentElement.clientHeight");
        return ((Number) share).doubleValue();
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    private static void hides(Locator element) {
        PlaywrightAssertions.assertThat(element).isHidden();
    }

    private static void shows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }
}
