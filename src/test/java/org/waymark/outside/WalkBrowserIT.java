package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.practice.LmsPerson;

/** Session 4 from the launch to the follow-up, as people walk through it. Pictures are left in {@code target/outside/shots}. */
@Outside
class WalkBrowserIT {
    private static final String QUESTION = "s04-introduction-question";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final double SAVED_WITHIN_MILLIS = 5_000;

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @ParameterizedTest
    @EnumSource
    @Meets({"S004-27", "S004-42", "S004-43", "S004-44", "S004-45", "S004-46", "S004-60"})
    void with_scripts(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            walk(screen, person, kind + "-scripts");
            assertEquals(List.of(), screen.complaints(), "the browser complains");
            assertOnlyOurs(screen);
        }
        assertWalked(person);
    }

    @ParameterizedTest
    @EnumSource
    void without_scripts(Screen.Kind kind) {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            walk(screen, person, kind + "-no-scripts");
            assertOnlyOurs(screen);
        }
        assertWalked(person);
    }

    @Test
    @Meets("S004-61")
    void the_first_view_is_light() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Weight weight = new Weight(screen.profile(), stage.address());
            screen.open(stage.town().newSupervisor(), "");
            System.out.println("First view: " + weight.requests() + " requests, " + weight.bytes() + " bytes as sent");
            assertTrue(weight.requests() <= 6, () -> weight.requests() + " requests");
            assertTrue(weight.bytes() <= 60_000, () -> weight.bytes() + " bytes");
        }
    }

    @Test
    @Meets({"S004-40", "S004-41", "S004-61"})
    void two_people_share_one_clock_and_keep_their_notes_to_themselves() {
        LmsPerson leading = stage.town().newSupervisor();
        LmsPerson following = stage.town().newSupervisor();
        try (Screen first = Screen.of(stage, browsers, Screen.Kind.FRAME);
                Screen second = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame lead = first.open(leading, "programme/4");
            lead.locator("[name='text." + QUESTION + "']").fill("For the leader alone");
            assertSaved(lead, QUESTION);
            lead.locator("[value='group.start']").click();
            Locator clock = lead.locator("[data-clock-body]");
            assertShows(clock, "Part 1 of 4");

            Frame follow = second.open(following, "programme/4");
            follow.locator("[value='group.follow']").click();
            assertShows(follow.locator("[data-clock-body]"), "Part 1 of 4");
            assertFalse(follow.content().contains("For the leader alone"), "shows the note of another");

            lead.locator("[value='group.pause']").click();
            PlaywrightAssertions.assertThat(follow.locator("[data-clock-body]"))
                    .containsText("Paused", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            assertTrue(follow.locator("#evidence").isVisible(), "the clock hides a part");
            assertTrue(follow.locator("#evidence").textContent().contains("always on your own"));
        }
    }

    private void walk(Screen screen, LmsPerson person, String name) {
        Frame frame = screen.open(person, "programme/4");
        assertEquals("Ethics and values – Session 4 – Waymark", frame.title());
        shot(screen, name + "-1-session");
        frame.locator("[id='item.s04-prepare-read']").check();
        press(screen, "#preparation button:has-text('Save preparation')");
        for (String part : List.of("introduction", "experience", "reflection")) {
            Locator note = frame.locator("#" + part + " textarea").first();
            note.fill("My thoughts in " + part);
            press(screen, "#" + part + " button[value=done]");
            assertTrue(frame.locator("#" + part).textContent().contains("one"), part + " does not say that it is done");
        }
        frame.locator("#evidence textarea").last().fill("Ask about identity in my next supervision");
        frame.locator("#evidence input[value=action-log]").check();
        press(screen, "#jot-box button:text-is('Keep it')");
        assertShows(frame.locator("#jots"), "Ask about identity");
        press(screen, "#evidence button[value=done]");
        frame.locator("#follow-up textarea").fill("Showed it to the team");
        press(screen, "#follow-up button[value=done]");
        shot(screen, name + "-2-follow-up");
        frame = screen.go("/");
        assertShows(frame.locator("main"), "1 of 12 sessions done");
        shot(screen, name + "-3-home");
    }

    private void assertWalked(LmsPerson person) {
        String of = " join person p on p.id = x.person_id where p.name = ?";
        assertEquals(
                5,
                stage.rows()
                        .count(
                                "select count(*) from session_part x" + of
                                        + " and done_at is not null and part <> 'PREPARATION'",
                                person.name()));
        assertEquals(4, stage.rows().count("select count(*) from note x" + of + " and text <> ''", person.name()));
        assertEquals(
                1, stage.rows().count("select count(*) from jot x" + of + " and home = 'ACTION_LOG'", person.name()));
        assertEquals(
                1, stage.rows().count("select count(*) from task x" + of + " and done_at is not null", person.name()));
    }

    private void assertOnlyOurs(Screen screen) {
        List<String> foreign = screen.requested().stream()
                .filter(url -> !url.startsWith(stage.address().toString()))
                .filter(url -> !url.startsWith(stage.lms().issuer().toString()))
                .toList();
        assertEquals(List.of(), foreign, "loads something from elsewhere");
    }

    /** By key: a page that has just come may still scroll to its part, and a mouse would miss the button. */
    private static void press(Screen screen, String button) {
        screen.onward(() -> screen.waymark().locator(button).press("Enter"));
    }

    static void assertSaved(Frame frame, String prompt) {
        PlaywrightAssertions.assertThat(frame.locator("[id='saved." + prompt + "']"))
                .containsText(SAVED, new LocatorAssertions.ContainsTextOptions().setTimeout(SAVED_WITHIN_MILLIS));
    }

    private static void assertShows(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text);
    }

    private static void shot(Screen screen, String name) {
        screen.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "outside", "shots", name + ".png"))
                        .setFullPage(true));
    }
}
