package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;

/** The plan in a browser: every state by axe, without scripts, with the keyboard alone, and nothing that it is told runs. */
@Outside
class DevelopmentBrowserIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6);
    private static final List<String> HOSTILE = List.of(
            "<script>window.isBroken=1</script>",
            "<img src=x onerror=window.isBroken=1>",
            "\"><svg onload=window.isBroken=1>",
            "' onfocus=window.isBroken=1 autofocus='",
            "</textarea><script>window.isBroken=1</script>",
            "javascript:window.isBroken=1",
            "{{constructor.constructor('window.isBroken=1')()}}");

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @Test
    void every_page_in_every_state() {
        Desk desk = Desk.at(stage, 4);
        Planner planner = Planner.of(stage, desk.person());
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(planner.person(), "");
            judge(
                    screen,
                    "empty",
                    "/development/heading",
                    "/development",
                    "/development/actions",
                    "/development/goals/new");
            judge(screen, "new", "/development/objective-support/new", "/development/goal-support/new");
            desk.keep("Kept: " + LONG, "development-plan");
            String idea = planner.latest("GOAL");
            judge(screen, "kept", "/development", idea);
            String goal = planner.goal("Goal " + LONG);
            planner.review(goal, "Review " + LONG);
            planner.browser()
                    .submit(planner.filled("actions", "Action " + LONG)
                            .with("goal", Planner.id(goal))
                            .with("done-by", LONG.substring(0, 200))
                            .with("due-day", "1")
                            .with("due-month", "2")
                            .with("due-year", "2026"));
            planner.browser().submit(planner.filled("goal-support", LONG).with("goal", Planner.id(goal)));
            String action = planner.latest("ACTION");
            judge(
                    screen,
                    "used",
                    "/development",
                    goal,
                    action,
                    "/development/actions?state=all",
                    "/development/actions/new");
            judge(screen, "version", goal + "?version=2");
            planner.close(goal, "done", "Learned " + LONG);
            judge(screen, "closed", "/development", goal);
            Frame frame = screen.go("/development/goals/new");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "a goal without words");
            assertEquals("Error: ", frame.title().substring(0, 7));
            screen.go(action);
            planner.reword(action, "Elsewhere");
            frame.locator("[name='text.edit." + Planner.id(action) + "']").fill("Here");
            screen.onward(() -> frame.locator("main form button").first().click());
            Axe.assertAccessible(frame, "two texts of one action");
            assertEquals("Here", frame.locator("textarea").first().inputValue());
            assertEquals("Elsewhere", frame.locator("#text-now").textContent());
            assertEquals(
                    List.of(),
                    screen.complaints().stream()
                            .filter(said -> !said.contains("422") && !said.contains("409"))
                            .toList());
        }
    }

    @Test
    void what_a_reader_is_given() {
        Planner planner = Planner.of(stage);
        String goal = planner.goal("Goal " + LONG);
        planner.review(goal, "Review " + LONG);
        LmsPerson reader = stage.town().newSupervisor();
        stage.inside(reader, "");
        Shares.give(stage, planner.person(), reader, "goal", Planner.id(goal), 2);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(reader, "");
            judge(screen, "given", goal + "?version=2");
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(planner.person(), "");
            judge(screen, "shared", goal);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Meets({"S004-13", "S004-58"})
    void from_the_jot_to_the_goal_without_scripts(Screen.Kind kind) {
        Desk desk = Desk.at(stage, 4);
        desk.keep("Ask whose voice is missing.", "development-plan");
        Planner planner = Planner.of(stage, desk.person());
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame frame = screen.open(desk.person(), "programme/4");
            frame.locator("#jots a[href*='/development/items/']").click();
            frame.waitForURL("**/development/goals/**");
            frame.locator("[name=timescale]").fill("By May");
            frame.locator("main form button").first().click();
            frame.locator("#state-now:has-text('Open')").waitFor();
            assertEquals(List.of("By May"), planner.items("GOAL", "timescale"));
            frame.locator("[name=end][value=done]").check();
            frame.locator("[name^='text.end.']").fill("I can ask.");
            frame.locator("form[action$='/end'] button").click();
            frame.locator("#state-now:has-text('Done')").waitFor();
        }
        assertEquals(List.of("DONE"), planner.items("GOAL", "state"));
    }

    @Test
    void a_goal_is_written_with_the_keyboard_alone() {
        Planner planner = Planner.of(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(planner.person(), "");
            screen.go("/development/goals/new");
            tabTo(screen, frame, "text.new.goals");
            screen.page().keyboard().type("With my own two hands");
            tabTo(screen, frame, "timescale");
            screen.page().keyboard().type("By June");
            screen.page().keyboard().press("Tab");
            screen.onward(() -> screen.page().keyboard().press("Enter"));
            assertEquals(List.of("With my own two hands"), planner.items("GOAL", "text"));
            assertEquals(List.of("By June"), planner.items("GOAL", "timescale"));
        }
    }

    @Test
    void what_is_typed_is_saved_before_any_button_is_pressed() {
        Planner planner = Planner.of(stage);
        String goal = planner.goal("Whole");
        String prompt = "review." + Planner.id(goal);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(planner.person(), "");
            screen.go(goal);
            frame.locator("[name='text." + prompt + "']").fill("Half a review");
            frame.waitForFunction("() => document.getElementById('saved." + prompt + "').dataset.state === 'saved'");
            screen.kill();
        }
        assertEquals(
                "Half a review",
                planner.browser().open(goal).form(goal + "/reviews").value("text." + prompt));
        assertEquals(List.of("MADE"), planner.versions(goal, "act"));
    }

    @Test
    void nothing_that_is_written_in_any_field_runs() {
        Planner planner = Planner.of(stage);
        for (String hostile : HOSTILE) {
            String goal = planner.goal(hostile);
            planner.browser().submit(planner.edit(goal).with("timescale", hostile));
            planner.review(goal, hostile);
            Form action =
                    planner.filled("actions", hostile).with("done-by", hostile).with("goal", Planner.id(goal));
            planner.browser().submit(action);
            planner.browser()
                    .submit(planner.filled("objective-support", hostile).with("timescale", hostile));
            planner.close(goal, "done", hostile);
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(planner.person(), "");
            for (String path : List.of(
                    "/development",
                    "/development/actions",
                    planner.latest("GOAL"),
                    planner.latest("ACTION"),
                    planner.latest("GOAL") + "?version=2")) {
                screen.go(path);
                assertEquals(true, frame.evaluate("() => window.isBroken === undefined"), path);
                assertFalse(
                        (Boolean) frame.evaluate(
                                "() => !!document.querySelector('main script, main img, main [onfocus]')"),
                        path);
            }
            assertTrue(screen.go("/development").locator("main").textContent().contains(HOSTILE.get(0)));
            assertEquals(List.of(), screen.complaints());
        }
    }

    private static void tabTo(Screen screen, Frame frame, String name) {
        for (int i = 0; i < 60; i++) {
            screen.page().keyboard().press("Tab");
            if (name.equals(frame.evaluate("() => document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + name);
    }

    private static void judge(Screen screen, String state, String... paths) {
        for (String path : paths) {
            Axe.assertAccessible(screen.go(path), state + " " + path);
        }
    }
}
