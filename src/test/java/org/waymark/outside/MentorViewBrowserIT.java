package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;

/** A mentor's view in a browser: every state by axe for both, without scripts the same picture, and saved while typing. */
@Outside
class MentorViewBrowserIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @ParameterizedTest
    @EnumSource
    @Meets({"S004-12", "S004-15"})
    void every_page_in_every_state(Screen.Kind kind) {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(3, 1, "Once, some time ago");
        pair.diary().add(3, 2, "Later " + LONG);
        try (Screen owner = Screen.of(stage, browsers, kind);
                Screen mentor = Screen.of(stage, browsers, kind)) {
            Frame frame = owner.open(pair.diary().person(), "");
            Axe.assertAccessible(owner.go("/self-assessment/views/new"), "a question");
            frame.locator("[name='mentor']").first().check();
            owner.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "a question about nothing");
            frame.locator("[name='area.3']").check();
            owner.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(owner.go("/self-assessment/3"), "asked");
            String path = pair.latest();
            Axe.assertAccessible(owner.go(path), "a question of one's own");
            Frame theirs = mentor.open(pair.mentor(), "");
            Axe.assertAccessible(theirs, "home with a question");
            Axe.assertAccessible(mentor.go("/inbox"), "inbox with a question");
            mentor.onward(() -> theirs.locator("#asked + ul a").first().click());
            Axe.assertAccessible(theirs, "the question");
            mentor.onward(() -> theirs.locator("#give button[type=submit]").click());
            Axe.assertAccessible(theirs, "nothing said");
            theirs.locator("#level").check();
            theirs.locator("[name^='text.view.']").fill("What I saw " + LONG);
            theirs.locator("[name^='text.seen.']").fill("Two meetings in May");
            mentor.onward(() -> theirs.locator("#give button[type=submit]").click());
            Axe.assertAccessible(theirs, "said");
            Axe.assertAccessible(owner.go("/"), "home with a view");
            Axe.assertAccessible(owner.go("/self-assessment/3"), "a view beside points");
            Axe.assertAccessible(owner.go("/self-assessment"), "a view in the picture");
            Axe.assertAccessible(owner.go(path), "a view alone");
            String hidden = pair.ask(4, true);
            Axe.assertAccessible(mentor.go(hidden), "a hidden question");
            pair.give(hidden, 3, "Closed");
            Axe.assertAccessible(mentor.go(hidden), "said and closed");
            Axe.assertAccessible(owner.go("/self-assessment/4"), "closed for the owner");
            pair.diary().add(4, 3, "Mine");
            Axe.assertAccessible(mentor.go(hidden), "both are in");
            pair.end();
            Axe.assertAccessible(owner.go(path), "a former mentor's view");
            Axe.assertAccessible(owner.go("/self-assessment/views/new"), "nobody to ask");
        }
    }

    @Test
    void without_scripts_the_picture_is_the_same_and_the_view_is_given() {
        MentorView pair = MentorView.pair(stage);
        pair.diary().add(2, 2, "My own");
        String path = pair.ask(2, false);
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(pair.mentor(), "");
            screen.go(path);
            frame.locator("#level-2").check();
            frame.locator("[name^='text.view.']").fill("Without any script");
            frame.locator("[name^='text.seen.']").fill("One visit");
            frame.locator("#give button[type=submit]").click();
            frame.waitForSelector("#said");
        }
        String with;
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            screen.open(pair.diary().person(), "");
            with = picture(screen);
        }
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.PHONE)) {
            screen.open(pair.diary().person(), "");
            assertEquals(with, picture(screen));
        }
        assertTrue(with.contains("waymark-dots__mentor"), with);
    }

    @Test
    void what_a_mentor_types_is_saved_before_any_button_is_pressed() {
        MentorView pair = MentorView.pair(stage);
        String path = pair.ask(7, false);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(pair.mentor(), "");
            screen.go(path);
            frame.locator("[name^='text.view.']").fill("Half a view");
            frame.waitForFunction("() => document.querySelector(\"[id^='saved.view']\").dataset.state === 'saved'");
            screen.kill();
        }
        assertEquals("Half a view", pair.mentors().open(path).form(path).value("text.view." + Opening.id(path)));
        assertTrue(pair.said("words").isEmpty(), "a draft is no view");
    }

    private static String picture(Screen screen) {
        return screen.go("/self-assessment/2")
                .locator("svg.waymark-dots__line")
                .first()
                .evaluate("e => e.outerHTML")
                .toString();
    }
}
