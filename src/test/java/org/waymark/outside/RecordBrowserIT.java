package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days 1 to 5 after supervision, and a disagreement: two people in two browsers, one without scripts; every page by axe. */
@Outside
class RecordBrowserIT {
    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void two_people_with_scripts_and_without_from_agenda_to_signatures() {
        Recorders two = Recorders.at(stage, 1).begun();
        try (Screen plain = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME);
                Screen usual = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            plain.open(two.pair().sana(), "");
            usual.open(two.pair().mina(), "");
            Frame supervisee = plain.go(two.path());
            supervisee.locator("#point").fill("My caseload");
            plain.onward(() ->
                    supervisee.locator("form[action$='/agenda'] button").last().click());
            Frame supervisor = usual.go(two.path());
            assertTrue(supervisor.locator("main").innerText().contains("My caseload"));
            judge(usual, "drafting", two.path(), "/supervision", two.meeting());
            usual.go(two.path() + "/write");
            Axe.assertAccessible(supervisor, "writing");
            supervisor.locator("[id='text.cases']").fill("We talked about one person and a fall");
            supervisor.locator("[id='saved.cases'][data-state=saved]").waitFor();
            assertTrue(supervisor.locator("[id='saved.cases']").innerText().startsWith("Saved "));
            usual.go(two.path() + "/write");
            assertEquals(
                    "We talked about one person and a fall",
                    supervisor.locator("[id='text.cases']").inputValue());
            supervisor.locator("[name='picked.work.workload']").check();
            usual.onward(() -> supervisor.locator("main form button").click());
            Agreers.settled(two.act("Ring the housing office", "supervisee"));
            usual.go(two.path());
            usual.onward(
                    () -> supervisor.locator("form[action$='/share'] button").click());
            judge(usual, "shared, the supervisor's", two.path(), "/supervision");
            plain.go(two.path() + "/write");
            supervisee.locator("[id='text.feedback']").fill("It helped");
            plain.onward(() -> supervisee.locator("main form button").click());
            plain.onward(() ->
                    supervisee.locator("form[action$='/agreement'] button").click());
            plain.onward(() ->
                    supervisee.locator("form[action$='/presentation'] button").click());
            sign(plain, supervisee, two.pair().sana().name());
            sign(usual, usual.go(two.paper() + "/sign"), two.pair().mina().name());
            assertTrue(supervisor.locator("main").innerText().contains("Signed by everybody and sealed"));
            assertEquals("SEALED", two.state());
            judge(usual, "sealed", two.path(), two.paper());
        }
    }

    @Test
    void what_two_cannot_agree_on_and_what_is_told_to_somebody_senior() {
        Recorders two = Recorders.at(stage, 1)
                .begun()
                .written("As the supervisor saw it", "Do it")
                .shared();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(two.pair().sana(), "");
            judge(screen, "shared, the supervisee's", two.path(), two.path() + "/write", "/supervision", "/");
            Frame frame = screen.go("/supervision/disagreements/new?record=" + two.id());
            Axe.assertAccessible(frame, "new disagreement");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "nothing written");
            frame.locator("#subject").fill("What was said");
            frame.locator("#account").fill("I never said that");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "disagreement");
            frame.locator("#who").fill("Ms Senior");
            frame.locator("#on").fill("1");
            frame.locator("#on-month").fill("2");
            frame.locator("#on-year").fill("2026");
            screen.onward(
                    () -> frame.locator("form[action$='/referrals'] button").click());
            assertTrue(frame.locator("main").innerText().contains("can write their account until"));
            judge(screen, "disputed", two.path(), "/supervision");
            String with = "/supervision/concerns/new?with=" + two.pair().pair();
            judge(screen, "concern", with, "/supervision/concerns");
            screen.go(with);
            frame.locator("#recipient").fill("Nobody Such");
            frame.locator("#words").fill("I am worried");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "nobody of this name");
            assertEquals("I am worried", frame.locator("#words").inputValue());
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
