package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;

/**
 * From the partitioned cookie by way of the storage of the LMS to the new tab, in Chromium: Waymark on {@code localhost},
 * the LMS around it on {@code 127.0.0.1}, which is another site.
 */
@Outside
class CookieLadderBrowserIT {
    private static final String STORED = "/lti/continue/stored";
    private static final String SESSION = "Ethics and values – Session 4 – Waymark";
    /** Timers of this length are those that wait for the storage. */
    private static final String NEVER_IMPATIENT =
            "{ const later = window.setTimeout; window.setTimeout = (then, wait, ...more) =>"
                    + " wait === 1500 ? 0 : later(then, wait, ...more); }";

    private Stage stage;
    private Browsers browsers;
    private LmsPerson person;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
        person = sharedStage.town().newSupervisor();
    }

    @AfterEach
    void behave() {
        stage.lms().behaving();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cookies_of_other_sites_are_blocked_and_the_partitioned_one_serves(boolean isStorageOffered) {
        if (isStorageOffered) {
            stage.lms().with(Quirk.STORAGE_TARGET);
        }
        try (Screen screen = blocking(CookieSetting.OTHER_SITES_BLOCKED)) {
            Frame frame = inside(screen);
            assertEquals("", keptByFrame(frame, "plain=1; Secure; SameSite=None"), "nothing is blocked");
            assertEquals("own=1", keptByFrame(frame, "own=1; Secure; SameSite=None; Partitioned"));
            screen.go("/programme");
            assertTrue(frame.url().endsWith("/programme"), frame.url());
            assertEquals(List.of(), screen.complaints());
            assertNeitherAskedNorOffered(screen);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STORAGE_TARGET", "STORAGE_BESIDE"})
    void a_login_whose_cookie_is_lost_is_proved_by_the_storage_of_the_lms(Quirk where) {
        stage.lms().with(Quirk.STORAGE_TARGET, where);
        try (Screen screen = blocking(CookieSetting.OTHER_SITES_BLOCKED)) {
            screen.refuseLoginCookies();
            inside(screen);
            assertTrue(screen.requested().stream().anyMatch(url -> url.endsWith(STORED)), "nobody asked the storage");
            assertEquals(
                    1,
                    screen.profile().pages().stream()
                            .filter(page ->
                                    page.url().startsWith(stage.lms().issuer().toString()))
                            .count());
            assertEquals(List.of(), screen.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "STORAGE_SILENT",
                "STORAGE_REFUSES",
                "STORAGE_ANSWERED_FROM_ELSEWHERE",
                "STORAGE_ANSWERS_ANOTHER_MESSAGE"
            })
    void without_an_answer_that_can_be_believed_a_new_tab_is_offered(Quirk fault) {
        stage.lms().with(Quirk.STORAGE_TARGET, fault);
        try (Screen screen = blocking(CookieSetting.OTHER_SITES_BLOCKED)) {
            screen.refuseLoginCookies();
            goOnInNewTab(screen, screen.open(person, "programme/4"));
            assertNothingClaimed(screen);
        }
    }

    @Test
    void a_frame_of_another_origin_hears_nothing() {
        stage.lms().with(Quirk.STORAGE_TARGET, Quirk.STORAGE_BESIDE, Quirk.STORAGE_STRAYED);
        try (Screen screen = blocking(CookieSetting.OTHER_SITES_BLOCKED)) {
            screen.profile()
                    .addInitScript("addEventListener('message', (e) => { (window.heard ??= []).push(e.data); });");
            screen.refuseLoginCookies();
            Frame frame = screen.open(person, "programme/4");
            offers(frame);
            Frame strayed = screen.page().frame("lti_storage");
            assertTrue(strayed.url().startsWith("http://localhost:"), strayed.url());
            assertEquals(0, strayed.evaluate("() => (window.heard ?? []).length"), "it was told the secret");
            goOnInNewTab(screen, frame);
            assertNothingClaimed(screen);
        }
    }

    @Test
    void what_the_storage_mixed_up_is_refused_and_cannot_be_tried_again() {
        stage.lms().with(Quirk.STORAGE_TARGET, Quirk.STORAGE_MIXES_UP);
        try (Screen screen = blocking(CookieSetting.OTHER_SITES_BLOCKED)) {
            screen.refuseLoginCookies();
            Frame frame = screen.open(person, "programme/4");
            frame.waitForURL(url -> url.endsWith(STORED));
            PlaywrightAssertions.assertThat(frame.locator("main")).containsText("storage_mismatch");
            Axe.assertAccessible(frame, "refused after the storage was asked");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_browser_that_keeps_no_cookie_of_the_frame_goes_on_in_a_new_tab(boolean isStorageOffered) {
        if (isStorageOffered) {
            stage.lms().with(Quirk.STORAGE_TARGET);
        }
        try (Screen screen = blocking(CookieSetting.NONE_IN_FRAME)) {
            Frame frame = screen.open(person, "programme/4");
            offers(frame);
            assertEquals("", keptByFrame(frame, "own=1; Secure; SameSite=None; Partitioned"), "it keeps cookies");
            goOnInNewTab(screen, frame);
            assertNothingClaimed(screen);
        }
    }

    @Test
    void at_top_level_as_on_a_phone_the_cookie_serves() {
        stage.lms().with(Quirk.STORAGE_TARGET);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE, CookieSetting.NONE_IN_FRAME)) {
            inside(screen);
            assertNeitherAskedNorOffered(screen);
        }
    }

    @Test
    void at_top_level_there_may_be_no_storage_although_it_was_named() {
        stage.lms().with(Quirk.STORAGE_TARGET);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.refuseLoginCookies();
            Page alone = screen.profile().newPage();
            alone.navigate(stage.lms().issuer() + "/mod/lti/launch.php?user=" + person.id() + "&id="
                    + stage.activity("programme/4").id());
            alone.waitForURL(url -> url.endsWith("/lti/launch"));
            offers(alone.mainFrame());
        }
    }

    @Test
    void without_scripts_the_new_tab_is_offered_directly() {
        stage.lms().with(Quirk.STORAGE_TARGET);
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME)) {
            screen.refuseLoginCookies();
            goOnInNewTab(screen, screen.open(person, "programme/4"));
            assertNothingClaimed(screen);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_280, 320})
    void every_page_of_the_ladder_is_accessible(int width) {
        stage.lms().with(Quirk.STORAGE_TARGET, Quirk.STORAGE_SILENT);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.profile().addInitScript(NEVER_IMPATIENT);
            screen.profile().onPage(page -> page.setViewportSize(width, 640));
            screen.refuseLoginCookies();
            Frame frame = screen.begin(person, "programme/4");
            frame.waitForURL(url -> url.endsWith("/lti/login"));
            PlaywrightAssertions.assertThat(frame.locator("h1")).hasText("Opening Waymark");
            shows(frame.locator("main a"));
            Axe.assertAccessible(frame, "leaving something with the LMS");
            frame.locator("main a").click();
            frame.waitForURL(url -> url.endsWith("/lti/launch"));
            PlaywrightAssertions.assertThat(frame.locator("[role=status]"))
                    .containsText("is asking your learning site");
            PlaywrightAssertions.assertThat(frame.locator("h1")).hasText("Opening Waymark");
            PlaywrightAssertions.assertThat(frame.locator("main button")).isHidden();
            assertEquals("Opening Waymark – Waymark", frame.title());
            Axe.assertAccessible(frame, "asking the storage");
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.profile().onPage(page -> page.setViewportSize(width, 640));
            screen.refuseLoginCookies();
            Frame frame = screen.open(person, "programme/4");
            // The page offers a new tab until its script asks the storage, and again when nothing is answered.
            frame.waitForFunction("() => !document.querySelector('.waymark-hold')");
            offers(frame);
            assertEquals("Open Waymark in a new tab – Waymark", frame.title());
            Axe.assertAccessible(frame, "the offer after silence");
            Axe.assertAccessible(newTab(screen, frame).mainFrame(), "whether it is you");
        }
    }

    private Screen blocking(CookieSetting setting) {
        return Screen.of(stage, browsers, Screen.Kind.FRAME, setting);
    }

    /** Opens session 4 and is there, whatever was asked on the way. */
    private Frame inside(Screen screen) {
        Frame frame = screen.begin(person, "programme/4");
        frame.waitForURL(url -> url.contains("/v/") && url.endsWith("/programme/4"));
        assertEquals(SESSION, frame.title());
        PlaywrightAssertions.assertThat(frame.locator("footer")).containsText(person.name());
        return frame;
    }

    private static void offers(Frame frame) {
        PlaywrightAssertions.assertThat(frame.locator("h1")).hasText("Open Waymark in a new tab");
        shows(frame.locator("main button"));
    }

    private static Page newTab(Screen screen, Frame frame) {
        Page tab =
                screen.profile().waitForPage(() -> frame.locator("main button").click());
        tab.waitForLoadState();
        return tab;
    }

    private void goOnInNewTab(Screen screen, Frame frame) {
        offers(frame);
        assertFalse(frame.content().contains(person.name()), "the frame names somebody");
        Page tab = newTab(screen, frame);
        PlaywrightAssertions.assertThat(tab.locator("main")).containsText("Continue as " + person.name());
        tab.locator("form[action$=confirmed] button").click();
        tab.waitForURL(url -> url.contains("/v/") && url.endsWith("/programme/4"));
        assertEquals(SESSION, tab.title());
    }

    private static void assertNeitherAskedNorOffered(Screen screen) {
        assertFalse(screen.requested().stream().anyMatch(url -> url.contains("/lti/continue")), "asked for more");
    }

    private static void assertNothingClaimed(Screen screen) {
        assertFalse(screen.requested().stream().anyMatch(url -> url.endsWith(STORED)), "believed an answer");
    }

    /** What a script of the frame reads back after it set this cookie, without those that were there before. */
    private static String keptByFrame(Frame frame, String line) {
        return frame.evaluate("line => { document.cookie = line; return document.cookie; }", line)
                .toString();
    }

    private static void shows(Locator place) {
        PlaywrightAssertions.assertThat(place).isVisible();
    }
}
