package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;

/** What a lead is asked about a copied course, as a browser shows it, before and after the answer. */
@Outside
class CourseCopyBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void the_question_and_each_answer() {
        LmsPerson lead = lead();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(lead, "");
            answer(screen, "same");
            answer(screen, "new");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRAME")
    void without_scripts_a_group_that_has_moved_before_and_an_answer_too_late(Screen.Kind kind) {
        LmsPerson lead = lead();
        CopiedCourses courses = new CopiedCourses(stage);
        LmsCourse first = courses.known();
        LmsCourse one = opened(courses, first);
        LmsCourse two = opened(courses, first);
        String moved = courses.question(two);
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind);
                Screen other = Screen.of(stage, browsers, kind)) {
            screen.open(lead, "");
            other.open(lead, "");
            Frame late = other.go(moved);
            press(screen.go(courses.question(one)), "same");
            other.onward(() -> late.locator("button[value=same]").click());
            Axe.assertAccessible(other.waymark(), "too late");
            Axe.assertAccessible(other.go(moved), "a group that has moved");
            press(screen.go(moved), "new");
            assertEquals("Same group or new group?", heading(screen.waymark()));
            assertEquals(0, screen.waymark().locator("button[name=decision]").count());
        }
    }

    private void answer(Screen screen, String decision) {
        CopiedCourses courses = new CopiedCourses(stage);
        LmsCourse copy = opened(courses, courses.known());
        Axe.assertAccessible(screen.go("/roster"), "copied courses");
        Frame question = screen.go(courses.question(copy));
        Axe.assertAccessible(question, "question");
        screen.onward(() -> question.locator("button[value=" + decision + "]").click());
        Axe.assertAccessible(screen.waymark(), "answered " + decision);
    }

    private static void press(Frame question, String decision) {
        question.locator("button[value=" + decision + "]").click();
        question.waitForLoadState();
    }

    private static String heading(Frame page) {
        return page.locator("h1").innerText();
    }

    private LmsCourse opened(CopiedCourses courses, LmsCourse of) {
        LmsCourse copy = courses.copyOf(of);
        courses.inside(stage.town().newSupervisor(), copy, "");
        return copy;
    }

    private LmsPerson lead() {
        LmsPerson person = stage.town().newStaff();
        stage.inside(person, "");
        assertEquals(0, Leads.appoint(stage, person, "LEAD").status());
        return person;
    }
}
