package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;

/** Choosing for a course, and looking at somebody's progress, as a browser shows it: with and without scripts, by key alone. */
@Outside
class PickerBrowserIT {
    private static final String SHOWN = "[data-line]:not([hidden])";
    private static final String RETURN = "contentitem_return.php";
    private static final int STEPS_MAX = 200;

    private Stage stage;
    private Browsers browsers;
    private LmsCourse course;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
        course = Choosing.course(stage.lms());
    }

    @Test
    void every_state_of_the_picker() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.profile().route(url -> url.contains("/send.js"), Route::abort);
            Frame frame = screen.choose(stage.town().newStaff(), course);
            judge(screen, "to choose from");
            screen.onward(() -> button(frame, "add").click());
            judge(screen, "nothing ticked");
            assertEquals("Error: ", frame.title().substring(0, 7));
            frame.locator("#search").fill("zebra");
            frame.locator("[data-found]:has-text('Nothing in the list')").waitFor();
            judge(screen, "nothing found");
            frame.locator("#search").fill("session 4");
            frame.locator(SHOWN + " input[type=checkbox]").check();
            frame.locator(SHOWN + " summary").click();
            frame.locator("[id='points.programme/4']").fill("many");
            frame.locator("[id='title.programme/4']").fill("Donaudampfschifffahrtsgesellschaftskapitän".repeat(7));
            screen.onward(() -> button(frame, "add").click());
            judge(screen, "points and a name that cannot be");
            frame.locator("[id='points.programme/4']").fill("10");
            frame.locator("[id='title.programme/4']").fill("Session 4");
            button(frame, "add").click();
            frame.locator("h1:has-text('Back to your course')").waitFor();
            judge(screen, "chosen");
        }
    }

    @Test
    void every_state_of_the_picker_of_an_lms_that_takes_one() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            LmsPerson teacher = stage.town().newStaff();
            Frame frame = screen.choose(teacher, course);
            stage.rows()
                    .change(
                            "update lms_picking set request = replace(request, '\"multiple\":true,\"column\":true',"
                                    + " '\"multiple\":false,\"column\":false') where person_id = cast(? as uuid)",
                            Persons.idOf(stage, teacher));
            screen.onward(() -> frame.navigate(frame.url()));
            assertEquals(0, frame.locator("input[type=checkbox]").count());
            judge(screen, "one to choose");
            screen.onward(() -> button(frame, "add").click());
            judge(screen, "none chosen of one");
        }
    }

    @Test
    void a_selection_that_was_answered() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.choose(stage.town().newStaff(), course);
            String address = frame.url();
            button(frame, "cancel").click();
            frame.waitForURL(url -> url.contains(RETURN));
            screen.goFromLms(address);
            judge(screen, "answered");
            assertTrue(frame.locator("main").textContent().contains("where you add an activity"));
        }
    }

    @Test
    void progress_under_way_and_not_begun() {
        Desk desk = Desk.at(stage, 4);
        desk.press("introduction", "done");
        new Marks(stage, stage.lms()).completed(desk.person(), 1, 2);
        LmsPerson teacher = stage.town().newStaff();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.review(teacher, "programme/4", desk.person());
            judge(screen, "progress");
            screen.review(teacher, "programme/4", stage.town().newSupervisor());
            judge(screen, "not yet here");
            screen.go("/participants/00000000-0000-4000-8000-000000000000");
            judge(screen, "nobody");
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_scripts_the_list_follows_what_is_typed_and_the_choice_goes_by_itself(Screen.Kind kind) {
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Frame frame = screen.choose(stage.town().newStaff(), course);
            Locator shown = frame.locator(SHOWN);
            assertEquals(Choosing.OFFERED, shown.count());
            frame.locator("[id='pick.programme/2']").check();
            frame.locator("#search").pressSequentially("Assuring   SESSION");
            frame.locator("[data-found]:has-text('2 are listed')").waitFor();
            assertEquals(2, shown.count());
            frame.locator("[id='pick.programme/11']").check();
            frame.locator("#search").fill("");
            frame.locator("[data-found]:has-text('" + Choosing.OFFERED + " are listed')")
                    .waitFor();
            assertEquals(Choosing.OFFERED, shown.count());
            frame.locator("#points").fill("5");
            button(frame, "add").click();
            frame.waitForURL(url -> url.contains(RETURN));
            assertEquals("2 added to " + course.title(), frame.locator("h1").textContent());
            assertEquals(List.of(), screen.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_scripts_buttons_do_the_same(Screen.Kind kind) {
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame frame = screen.choose(stage.town().newStaff(), course);
            frame.locator("#search").fill("session 12");
            screen.onward(() -> frame.locator("#search").press("Enter"));
            assertEquals(1, frame.locator(SHOWN).count());
            screen.onward(() -> button(frame, "all").click());
            assertTrue(frame.locator(SHOWN + " input[type=checkbox]").isChecked());
            screen.onward(() -> button(frame, "add").click());
            assertEquals("Back to your course", frame.locator("h1").textContent());
            frame.locator("main button").click();
            frame.waitForURL(url -> url.contains(RETURN));
            assertEquals("1 added to " + course.title(), frame.locator("h1").textContent());
        }
    }

    @Test
    void everything_is_chosen_with_keys_alone() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.choose(stage.town().newStaff(), course);
            frame.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); }");
            tabTo(screen, frame, "search");
            screen.page().keyboard().type("session 4");
            frame.locator("[data-found]:has-text('One is listed')").waitFor();
            screen.page().keyboard().press("Control+A");
            screen.page().keyboard().press("Delete");
            frame.locator("[data-found]:has-text('" + Choosing.OFFERED + " are listed')")
                    .waitFor();
            tabTo(screen, frame, "pick.programme/11");
            screen.page().keyboard().press("Space");
            tabTo(screen, frame, "summary");
            screen.page().keyboard().press("Enter");
            tabTo(screen, frame, "points.programme/11");
            screen.page().keyboard().type("0");
            tabTo(screen, frame, "add");
            screen.onward(() -> screen.page().keyboard().press("Enter"));
            assertTrue(frame.locator(".govuk-error-summary").evaluate("e => e === document.activeElement")
                            instanceof Boolean is
                    && is);
            screen.page().keyboard().press("Tab");
            screen.page().keyboard().press("Enter");
            assertEquals("points.programme/11", focused(frame));
            assertTrue(
                    (boolean) frame.evaluate(
                            "() => document.activeElement.getBoundingClientRect().bottom" + " <= innerHeight"),
                    "the field that is wrong is out of sight");
            screen.page().keyboard().press("Control+A");
            screen.page().keyboard().type("9");
            tabTo(screen, frame, "add");
            screen.page().keyboard().press("Enter");
            frame.waitForURL(url -> url.contains(RETURN));
            assertEquals("1 added to " + course.title(), frame.locator("h1").textContent());
        }
    }

    private static Locator button(Frame frame, String step) {
        return frame.locator("button[value='" + step + "']");
    }

    private static void tabTo(Screen screen, Frame frame, String wanted) {
        for (int i = 0; i < STEPS_MAX && !focused(frame).equals(wanted); i++) {
            screen.page().keyboard().press("Tab");
        }
        assertEquals(wanted, focused(frame));
    }

    /** Name of the field, what the button does, or which element it is. */
    private static String focused(Frame frame) {
        return (String) frame.evaluate("() => { const e = document.activeElement;"
                + " return (e.tagName === 'BUTTON' ? e.value : e.name) || e.tagName.toLowerCase(); }");
    }

    private static void judge(Screen screen, String state) {
        Frame frame = screen.waymark();
        Axe.assertAccessible(frame, state);
    }
}
