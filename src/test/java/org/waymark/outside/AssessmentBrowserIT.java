package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Meets;

/** The self-assessment in a browser: every state by axe, with the keyboard alone, without scripts, and saved while typing. */
@Outside
class AssessmentBrowserIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6);
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll(".waymark-steps li")].map((step) => step.getBoundingClientRect())
              .filter((box, i, all) => i > 0 && box.left < all[i - 1].right - 1 && box.top < all[i - 1].bottom).length\
            """;
    private static final String SMALLEST = """
            () => Math.min(...[...document.querySelectorAll("main *")].filter((e) => e.childElementCount === 0
              && e.textContent.trim() && !e.closest("svg")).map((e) => parseFloat(getComputedStyle(e).fontSize)))\
            """;

    private static final String CORRECTION = "form[action*='/self-assessment/points/']";

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @Test
    void every_page_in_every_state() {
        Desk desk = Desk.at(stage, 1);
        desk.keep("Kept: " + LONG, "self-assessment");
        Diary diary = Diary.of(stage, desk.person());
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(diary.person(), "");
            judge(screen, "empty", "/self-assessment", "/self-assessment/2", "/self-assessment/new", diary.seed());
            diary.add(2, 1, "First " + LONG, TODAY.minusDays(120));
            diary.browser().submit(diary.filled(2, 3, "Later\n\n" + LONG).with("goal", "4"));
            diary.add(5, 4, "Only one");
            String point = diary.latestPoint();
            diary.browser().submit(diary.browser().open(point).form(point).with(Diary.box(point), "Put right"));
            judge(screen, "used", "/self-assessment", "/self-assessment/2", "/self-assessment/new", point);
            assertEquals(0, screen.go("/self-assessment").evaluate(OVERLAPS), "labels of steps overlap");
            assertTrue(((Number) screen.waymark().evaluate(SMALLEST)).doubleValue() >= 12, "too small to read");
            diary.browser().submit(diary.browser().open(diary.seed()).form("/aside"));
            judge(screen, "left", diary.seed());
            otherScale(diary);
            judge(screen, "two scales", "/self-assessment", "/self-assessment/2");
        }
    }

    @Test
    void mistakes_and_texts_that_disagree() {
        Diary diary = Diary.of(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(diary.person(), "");
            screen.go("/self-assessment/2");
            screen.onward(() -> frame.locator("#new-point button").click());
            Axe.assertAccessible(frame, "an empty point");
            assertEquals("Error: ", frame.title().substring(0, 7));
            screen.go("/self-assessment/new");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "nothing filled in");
            diary.add(3, 1, "Once");
            String path = diary.latestPoint();
            screen.go(path);
            diary.browser().submit(diary.browser().open(path).form(path).with(Diary.box(path), "Elsewhere"));
            frame.locator(CORRECTION + " textarea").fill("Here");
            screen.onward(() -> frame.locator(CORRECTION + " button").click());
            Axe.assertAccessible(frame, "two corrections");
            assertEquals("Here", frame.locator(CORRECTION + " textarea").inputValue());
            assertEquals("Elsewhere", frame.locator("#reason-now").textContent());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Meets({"S004-12", "S004-58"})
    void from_the_jot_to_the_point_without_scripts(Screen.Kind kind) {
        Desk desk = Desk.at(stage, 4);
        desk.keep("I noticed something.", "self-assessment");
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame frame = screen.open(desk.person(), "programme/4");
            frame.locator("#jots a[href*='/self-assessment/jots/']").click();
            frame.waitForURL("**/self-assessment/jots/**");
            frame.locator("#level-1").check();
            frame.locator("main form button").first().click();
            frame.waitForURL("**/self-assessment/1**");
            assertTrue(frame.locator("#diary").textContent().contains("I noticed something."));
            assertTrue(frame.locator("#diary").textContent().contains("From session 4."));
        }
    }

    @Test
    void a_point_is_made_with_the_keyboard_alone() {
        Diary diary = Diary.of(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(diary.person(), "");
            screen.go("/self-assessment/4");
            tabTo(screen, frame, "level");
            screen.page().keyboard().press("ArrowDown");
            tabTo(screen, frame, "text.area-4");
            screen.page().keyboard().type("With my own two hands");
            tabTo(screen, frame, "goal");
            screen.page().keyboard().press("ArrowDown");
            for (String field : List.of("on-day", "on-month", "on-year")) {
                tabTo(screen, frame, field);
            }
            screen.page().keyboard().press("Tab");
            screen.onward(() -> screen.page().keyboard().press("Enter"));
            assertEquals(List.of("With my own two hands"), diary.points("reason"));
            assertEquals(List.of("2"), diary.points("level"));
            assertEquals(List.of("1"), diary.points("goal"));
        }
    }

    @Test
    void what_is_typed_is_saved_before_any_button_is_pressed() {
        Diary diary = Diary.of(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(diary.person(), "");
            screen.go("/self-assessment/7");
            frame.locator("[name='text.area-7']").fill("Half a thought");
            frame.waitForFunction("() => document.getElementById('saved.area-7').dataset.state === 'saved'");
            screen.kill();
        }
        assertEquals("Half a thought", diary.form(7).value("text.area-7"));
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

    /** As if the first point had been made on steps that the organisation has since changed. */
    private void otherScale(Diary diary) {
        stage.rows().change("""
            with scale as (insert into assessment_scale (organisation_id, id, name, content_version, title, steps, noted_at)
                 select organisation_id, gen_random_uuid(), 'old', '1', 'Two steps', E'Not yet\\nYes', now()
                   from person where name = ? returning organisation_id, id)
            update assessment_point a set scale_id = scale.id from scale, person p
             where p.name = ? and a.organisation_id = scale.organisation_id and a.person_id = p.id and a.level = 1\
            """, diary.person().name(), diary.person().name());
        assertEquals(3, diary.look().body().split("class=\"waymark-steps\"", -1).length, "two scales on one line");
    }
}
