package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;

/**
 * The moments that decide whether people like the portfolio, each walked from its beginning to its end: by the keyboard
 * alone, in the frame of the LMS and on a phone; and without scripts, where no other test does that
 * ({@code ReflectionBrowserIT} writes and {@code CommentsBrowserIT} comments without them).
 */
@Outside
class MomentsBrowserIT {
    private static final String IN_VIEW =
            "() => { const box = document.querySelector('.waymark-reflection .waymark-readers')"
                    + ".getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }";
    private static final String SAVED =
            "() => document.querySelector('.waymark-reflection .waymark-saved')" + ".dataset.state === 'saved'";

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @ParameterizedTest
    @EnumSource
    @Meets("S004-58")
    void moment_2_from_a_jotted_line_to_a_goal_in_three_actions_by_the_keyboard(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(person, "programme/4");
            Keys keys = new Keys(screen);
            keys.to("[id='text.s04-evidence']").type("Ask before I answer");
            keys.to("#home").press("ArrowDown");
            keys.to("#jot-box button[value=onward]").enter();
            assertTrue(keys.words().contains("Ask before I answer"), keys::words);
            keys.to("form[action*='/development/goals/'] button").enter();
            assertTrue(keys.words().contains("Open"), keys::words);
        }
        assertEquals(List.of("GOAL OPEN 4"), items(person));
    }

    @ParameterizedTest
    @EnumSource
    void moment_2_a_line_is_an_action_or_an_entry_after_two_actions_without_scripts(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame page = screen.open(person, "programme/4");
            for (String home : List.of("action-log", "critical-reflection")) {
                page.locator("#evidence textarea").last().fill("Kept for " + home);
                page.locator("#evidence input[value=" + home + "]").check();
                page.locator("#jot-box button").first().click();
                page.locator("#jots p:has-text('Kept for " + home + "')").waitFor();
            }
            assertEquals(0, page.locator("#evidence [name=home]:checked").count());
        }
        assertEquals(List.of("ACTION OPEN 4"), items(person));
        assertEquals(
                1,
                Logbook.of(stage, person)
                        .versions(Logbook.of(stage, person).latest())
                        .size());
    }

    @ParameterizedTest
    @EnumSource
    @Meets("S004-14")
    void moment_3_what_is_hard_to_write_is_seen_by_nobody_measured_by_nothing_and_kept(Screen.Kind kind) {
        Logbook log = Logbook.of(stage);
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(log.person(), "");
            Keys keys = new Keys(screen).go("/reflection");
            keys.to("#begin button").enter();
            assertTrue(keys.words().contains("Only you can see this"), keys::words);
            keys.to("main textarea");
            for (int line = 0; line < 30; line++) {
                keys.type("I should have rung her.").press("Enter");
            }
            screen.waymark().waitForFunction(SAVED);
            assertTrue((Boolean) screen.waymark().evaluate(IN_VIEW), "who can see it is out of view");
            assertFalse(keys.words().matches("(?i).*(score|grade|[0-9]+ words|characters).*"), keys::words);
            screen.kill();
        }
        assertTrue(log.words(log.latest()).startsWith("I should have rung her.\nI should"), "lost");
    }

    @ParameterizedTest
    @EnumSource
    @Meets("S004-15")
    void moment_4_the_first_sharing_says_who_what_and_until_when_and_is_taken_back_in_one_press(Screen.Kind kind) {
        Logbook log = Logbook.of(stage);
        LmsPerson mentor = stage.town().newMentor();
        stage.inside(mentor, "");
        String entry = log.begin();
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            screen.open(log.person(), "");
            Keys keys = new Keys(screen).go(entry);
            keys.to("main textarea").type("For my mentor");
            keys.to("button[value=share]").enter();
            keys.to("main [value=other]").press("Space");
            keys.to("#name").type(mentor.name());
            keys.to("main form button").enter();
            keys.to("main [type=radio]").choose("[value^='by.']");
            keys.to("main form button").enter();
            assertTrue(
                    keys.words()
                            .matches(".*" + mentor.name()
                                    + " will be able to read “For my mentor” in version 1, saved on .+,"
                                    + " until the end of [0-9]+ [A-Z][a-z]+ [0-9]{4}\\..*"),
                    keys::words);
            assertEquals(List.of(), Shares.open(stage, log.person()), "shared before the press");
            keys.to("main form button").enter();
            assertEquals(1, Shares.open(stage, log.person()).size());
            keys.go("/sharing").to("form[action$='/withdrawal'] button").enter();
            assertTrue(
                    keys.words().contains("Taken back from " + mentor.name() + ". They can no longer open it."),
                    keys::words);
        }
        assertEquals(List.of(), Shares.open(stage, log.person()));
        assertEquals(404, stage.inside(mentor, "").open(entry).status());
    }

    @Test
    void moment_4_is_walked_on_a_phone_without_scripts() {
        Logbook log = Logbook.of(stage);
        LmsPerson mentor = stage.town().newMentor();
        stage.inside(mentor, "");
        String entry = log.begin();
        try (Screen screen = Screen.withoutScripts(stage, browsers, Screen.Kind.PHONE)) {
            Frame page = screen.open(log.person(), "");
            screen.go(entry);
            page.locator("main textarea").fill("Without scripts");
            page.locator("button[value=share]").click();
            page.locator("main [value=other]").check();
            page.locator("#name").fill(mentor.name());
            page.locator("main form button").click();
            page.locator("main [value^='by.']").first().check();
            page.locator("main form button").click();
            page.locator("main :text('will be able to read')").first().waitFor();
            page.locator("main form button").click();
            page.waitForURL("**/sharing");
            screen.go("/sharing");
            page.locator("form[action$='/withdrawal'] button").click();
            page.locator("#taken-back").waitFor();
        }
        assertEquals(List.of(), Shares.open(stage, log.person()));
    }

    @ParameterizedTest
    @EnumSource
    void moment_5_a_mentor_finds_only_what_changed_and_has_commented_within_two_minutes(Screen.Kind kind) {
        Diary diary = Diary.of(stage);
        LmsPerson mentor = stage.town().newMentor();
        stage.inside(mentor, "");
        diary.add(2, 2, "It rained. I asked nobody.");
        Opening.shared(stage, diary.browser(), diary.latestPoint(), mentor);
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Instant begun = Instant.now();
            screen.open(mentor, "");
            Keys keys = new Keys(screen).go("/inbox");
            assertTrue(keys.words().contains("New (1)"), keys::words);
            keys.to("main li a").enter();
            keys.to("[name^='text.comment.']").type("Whom would you ask next time?");
            keys.to("#new-comment button").enter();
            assertTrue(keys.words().contains("Whom would you ask next time?"), keys::words);
            assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 120, "took more than two minutes");
            keys.go("/inbox");
            assertTrue(keys.words().contains("New (0)"), "says that something changed since: " + keys.words());
        }
        assertTrue(stage.inside(diary.person(), "").open("/").text().contains("A new comment"));
    }

    private List<String> items(LmsPerson person) {
        return stage.rows()
                .texts(
                        "select i.kind || ' ' || i.state || ' ' || i.session_number from plan_item i"
                                + " join person p on p.id = i.person_id where p.name = ?",
                        person.name());
    }
}
