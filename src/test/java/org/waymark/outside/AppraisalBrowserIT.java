package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of appraisal: two people in two browsers, one without scripts; every page by axe. */
@Outside
class AppraisalBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void two_people_with_scripts_and_without_plan_and_review_a_year() {
        Reviewers two = Reviewers.at(stage);
        try (Screen plain = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME);
                Screen usual = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            plain.open(two.revieweePerson(), "");
            usual.open(two.reviewerPerson(), "");
            judge(usual, "not begun", "/appraisal", "/appraisal/new?with=" + two.relationship());
            two.begun("school");
            judge(usual, "begun", two.year(), two.meeting(), two.meeting() + "/write", two.year() + "/objectives/new");
            Frame reviewee = plain.go(two.year() + "/objectives/new");
            reviewee.locator("#title").fill("Fewer falls at night");
            reviewee.locator("#step-1").fill("Ask for times");
            reviewee.locator("#by-1").fill("4");
            reviewee.locator("#by-1-month").fill("3");
            reviewee.locator("#by-1-year").fill("2027");
            reviewee.locator("#success").fill("The book of falls says so");
            plain.onward(() -> reviewee.locator("main form button").first().click());
            assertTrue(reviewee.locator("main").innerText().contains("Fewer falls at night"));
            two.agreed();
            judge(usual, "agreed", two.year(), two.meeting(), "/appraisal");
            judge(usual, "objective", two.year() + "/objectives/" + two.objectiveId());
            two.presented().sealed().next("final");
            Frame reviewer = usual.go(two.meeting() + "/write");
            Axe.assertAccessible(reviewer, "final");
            reviewer.locator("[name^='words.']").fill("It went well");
            reviewer.locator("[value='met']").check();
            usual.onward(() -> reviewer.locator("main form button").click());
            assertTrue(reviewer.locator("main").innerText().contains("Assessment: Met"));
            two.agreed().presented();
            sign(plain, plain.go(two.paper() + "/sign"), two.revieweePerson().name());
            sign(usual, usual.go(two.paper() + "/sign"), two.reviewerPerson().name());
            assertTrue(reviewer.locator("main").innerText().contains("Signed by everybody and sealed"));
            assertEquals("CLOSED", two.stageOfYear());
            judge(usual, "closed", two.year(), two.meeting(), "/appraisal");
        }
    }

    private static void sign(Screen screen, Frame frame, String name) {
        frame.locator("#name").fill(name);
        frame.locator("[name='confirmed.yes']").check();
        screen.onward(() -> frame.locator("main form button").click());
    }

    private static void judge(Screen screen, String state, String... paths) {
        for (String path : paths) {
            Axe.assertAccessible(screen.go(path), state + " " + path);
        }
    }
}
