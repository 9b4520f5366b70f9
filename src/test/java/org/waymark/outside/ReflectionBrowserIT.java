package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;

/** The log and the piece in a browser: every state by axe, without scripts, with the keyboard, and through a killed browser. */
@Outside
class ReflectionBrowserIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6);

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @ParameterizedTest
    @EnumSource
    void every_page_in_every_state(Screen.Kind kind) {
        Desk desk = Desk.at(stage, 4);
        Logbook log = Logbook.of(stage, desk.person());
        LmsPerson reader = stage.town().newSupervisor();
        stage.inside(reader, "");
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(log.person(), "");
            judge(screen, "empty", "/reflection");
            desk.keep("Kept: " + LONG, "critical-reflection");
            String entry = log.latest();
            judge(screen, "jot", "/reflection", entry, entry + "/versions");
            log.write(
                    entry,
                    "# One\n\nText **bold** [link](https://example.org)\n\n- a\n- b\n\n> said\n\n### Three\n" + LONG);
            log.write(entry, "# One\n\nOther text, 943 476 5919, LS1 4AP, and more\n\n" + LONG + LONG);
            log.share(entry, 2, reader);
            String piece = log.piece();
            judge(screen, "empty piece", piece, piece + "/choice", piece + "/versions");
            log.browser().submit(log.browser().open(piece + "/choice").form(Logbook.id(entry)));
            judge(screen, "chosen", piece + "/choice");
            log.browser().submit(log.browser().open(piece + "/choice").form(piece + "/choice"));
            log.browser().submit(log.form(piece).with("then", "finish"));
            judge(
                    screen,
                    "used",
                    "/reflection",
                    entry,
                    entry + "?version=2",
                    entry + "/versions",
                    entry + "/changes?one=2&other=3",
                    piece,
                    piece + "/choice",
                    piece + "?version=1");
        }
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(reader, "");
            judge(screen, "reader", log.latest());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Meets({"S004-14"})
    void an_entry_is_written_without_scripts(Screen.Kind kind) {
        Logbook log = Logbook.of(stage);
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame frame = screen.open(log.person(), "");
            frame.navigate(frame.url().replaceFirst("/v/([^/]+)/.*", "/v/$1/reflection"));
            frame.locator("#begin button").click();
            frame.waitForURL("**/reflection/entries/**");
            assertEquals(0, frame.locator(".waymark-toolbar").count());
            frame.locator("main textarea").fill("Without scripts");
            screen.onward(() -> frame.locator("main form button").first().click());
            assertEquals("Without scripts", frame.locator("main textarea").inputValue());
        }
        assertEquals(1, log.versions(log.latest()).size());
    }

    @Test
    void what_is_typed_outlives_a_killed_browser_and_the_readers_stay_in_view() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(log.person(), "");
            screen.go(entry);
            frame.locator("main textarea").fill("Half a thought");
            frame.waitForFunction(
                    "(id) => document.getElementById(id).dataset.state === 'saved'", "saved." + Logbook.prompt(entry));
            frame.evaluate("() => document.querySelector('.waymark-saved').scrollIntoView({ block: 'end' })");
            assertTrue(
                    (Boolean) frame.evaluate("() => { const box = document.querySelector('.waymark-readers')"
                            + ".getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"),
                    "the line of readers is out of view");
            screen.kill();
        }
        assertEquals("Half a thought", log.words(entry));
    }

    @Test
    void the_toolbar_writes_marks_by_the_keyboard_alone() {
        Logbook log = Logbook.of(stage);
        String entry = log.begin();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(log.person(), "");
            screen.go(entry);
            frame.locator("main textarea").focus();
            screen.page().keyboard().type("word");
            screen.page().keyboard().press("Control+a");
            for (int i = 0; i < 5; i++) {
                screen.page().keyboard().press("Shift+Tab");
            }
            assertEquals("Bold", frame.evaluate("() => document.activeElement.textContent"));
            screen.page().keyboard().press("Enter");
            assertEquals("**word**", frame.locator("main textarea").inputValue());
            screen.page().keyboard().press("Control+z");
            assertEquals("word", frame.locator("main textarea").inputValue());
            assertFalse(frame.locator("main textarea").inputValue().contains("*"));
        }
    }

    private static void judge(Screen screen, String state, String... paths) {
        for (String path : paths) {
            Axe.assertAccessible(screen.go(path), state + " " + path);
        }
    }
}
