package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making the agreement together: two people in two browsers, one without scripts; every page in every state by axe. */
@Outside
class AgreementBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void every_page_in_every_state() {
        Agreers two = Agreers.at(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(stage.town().newSupervisor(), "");
            judge(screen, "nobody", "/supervision", "/records");
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(two.superviseePerson(), "");
            String begin = "/supervision/agreements/new?with=" + two.relationship();
            judge(screen, "not begun", "/supervision", begin);
            Frame frame = screen.go(begin);
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "begun without a choice");
            two.begun();
            judge(screen, "empty", two.path(), two.path() + "/items/purpose", two.path() + "/items/frequency");
            judge(screen, "empty", two.path() + "/items/difficulties", two.path() + "/items/minutes-least");
            frame.locator("#text").fill("an hour");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "no number");
            two.write(two.supervisee(), "frequency", "termly");
            judge(screen, "it differs", two.path());
            two.agreed();
            judge(screen, "agreed", two.path(), "/supervision");
            two.presented();
            judge(screen, "presented", two.path(), two.paper(), two.paper() + "/sign", "/records", "/supervision", "/");
            screen.onward(() -> frame.locator("a[href$='/supervision']").first().click());
            screen.go(two.paper() + "/sign");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "signed with nothing");
            assertEquals("Error: ", frame.title().substring(0, 7));
            two.sealed();
            judge(screen, "sealed", two.path(), two.paper(), "/records", "/supervision");
        }
    }

    @Test
    void two_people_with_scripts_and_without_write_agree_and_sign() {
        Agreers two = Agreers.at(stage).begun();
        try (Screen plain = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME);
                Screen usual = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            plain.open(two.superviseePerson(), "");
            usual.open(two.supervisorPerson(), "");
            Frame supervisee = plain.go(two.path() + "/items/purpose");
            Frame supervisor = usual.go(two.path() + "/items/purpose");
            supervisee.locator("#text").fill("To think");
            plain.onward(() -> supervisee.locator("main form button").click());
            supervisor.locator("#text").fill("To be safe");
            usual.onward(() -> supervisor.locator("main form button").click());
            Axe.assertAccessible(supervisor, "the other was quicker");
            assertTrue(supervisor.locator("main").innerText().contains("To think"));
            assertEquals("To be safe", supervisor.locator("#text").inputValue());
            supervisor.locator("#text").fill("To think, and to be safe");
            usual.onward(() -> supervisor.locator("main form button").click());
            two.agreed().presented();
            sign(plain, plain.go(two.paper() + "/sign"), two.superviseeName());
            sign(usual, usual.go(two.paper() + "/sign"), two.supervisorName());
            assertTrue(supervisor.locator("main").innerText().contains("Signed by everybody and sealed"));
            assertEquals("SEALED", two.state());
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
