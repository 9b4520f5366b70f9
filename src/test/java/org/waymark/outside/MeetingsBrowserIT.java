package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;

/** The dates of two people in two browsers, one of them without scripts: every page in every state by axe. */
@Outside
class MeetingsBrowserIT {
    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4).substring(0, 160);

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage shared, Browsers all) {
        stage = shared;
        browsers = all;
    }

    @Test
    void every_page_in_every_state() {
        Meeters two = Meeters.at(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(stage.town().newSupervisor(), "");
            Axe.assertAccessible(screen.go(Meeters.PLACE), "nobody");
        }
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(two.sana(), "");
            judge(screen, "empty", Meeters.PLACE, two.yearPath(), two.planPath());
            judge(screen, "empty", Meeters.PLACE + "/leave", Meeters.PLACE + "/feed");
            Frame frame = screen.go(two.planPath());
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "a plan without a day");
            assertEquals("Error: ", frame.title().substring(0, 7));
            two.plan();
            String meeting = two.first();
            Form move = two.minas().open(meeting).form("/move");
            two.minas().submit(move.with("place", LONG));
            judge(screen, "planned", Meeters.PLACE, two.yearPath(), two.planPath(), meeting);
            screen.go(meeting);
            screen.onward(() -> frame.locator("form[action$='/end'] button").click());
            Axe.assertAccessible(frame, "cancelled without why");
            frame.locator("#reason").fill(LONG);
            screen.onward(() -> frame.locator("form[action$='/end'] button").click());
            Axe.assertAccessible(frame, "another date");
            screen.onward(
                    () -> frame.locator("form[action$='/replacement'] button").click());
            Axe.assertAccessible(frame, "another date is planned");
            assertTrue(frame.locator("main").innerText().contains("In place of the meeting on"));
            judge(screen, "cancelled", meeting, meeting + "/replacement");
            String past = Meeters.PLACE + "/" + two.meetings("id").get(4);
            two.past(past, 4);
            judge(screen, "past", Meeters.PLACE, two.yearPath(), past);
            screen.go(Meeters.PLACE + "/feed");
            screen.onward(() -> frame.locator("form[action$='/feed'] button").click());
            Axe.assertAccessible(frame, "the address");
        }
    }

    @Test
    void two_people_without_scripts_and_with_them_change_one_meeting() {
        Meeters two = Meeters.at(stage).plan();
        String meeting = two.first();
        LocalDate day = LocalDate.now().plusDays(60);
        try (Screen plain = Screen.withoutScripts(stage, browsers, Screen.Kind.FRAME);
                Screen usual = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            plain.open(two.sana(), "");
            usual.open(two.mina(), "");
            Frame sanas = plain.go(meeting);
            Frame minas = usual.go(meeting);
            fill(sanas, day, "Sana’s room");
            fill(minas, day.plusDays(1), "Mina’s room");
            plain.onward(() -> sanas.locator("form[action$='/move'] button").click());
            usual.onward(() -> minas.locator("form[action$='/move'] button").click());
            Axe.assertAccessible(minas, "the other was quicker");
            assertTrue(minas.locator("main").innerText().contains("Sana’s room"));
            assertEquals("Mina’s room", minas.locator("#place").inputValue());
            usual.onward(() -> minas.locator("form[action$='/move'] button").click());
            assertEquals(List.of("PLANNED", "MOVED", "MOVED"), two.changes(meeting, "act"));
            assertTrue(plain.go(meeting).locator("main").innerText().contains("Mina’s room"));
        }
    }

    private static void fill(Frame frame, LocalDate day, String place) {
        frame.locator("[name='on-day']").fill(String.valueOf(day.getDayOfMonth()));
        frame.locator("[name='on-month']").fill(String.valueOf(day.getMonthValue()));
        frame.locator("[name='on-year']").fill(String.valueOf(day.getYear()));
        frame.locator("#place").fill(place);
    }

    private static void judge(Screen screen, String state, String... paths) {
        for (String path : paths) {
            Axe.assertAccessible(screen.go(path), state + " " + path);
        }
    }
}
