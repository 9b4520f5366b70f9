package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.practice.LmsPerson;

/** Session 4 with Tab, Enter and Space alone: everything is reached in the order of the page, and focus is always seen. */
@Outside
class KeyboardBrowserIT {
    private static final int STEPS_MAX = 400;
    private static final String FOCUS = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body || !document.hasFocus()) return { is: "" };
          const shown = getComputedStyle(e.labels?.length && /radio|checkbox/.test(e.type)
            ? e.labels[0] : e, /radio|checkbox/.test(e.type) ? "::before" : null);
          const own = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const at = document.elementFromPoint(
            Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20))),
            Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 10))));
          const ring = (s) => (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== "none";
          const order = [...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex]")];
          return {
            is: (e.id && "#" + e.id) || (e.name && e.name + "=" + e.value) || e.textContent.trim().slice(0, 60),
            place: order.indexOf(e),
            isSeen: ring(shown) || ring(own),
            isUncovered: !!at && (e.contains(at) || at.contains(e) || [...(e.labels ?? [])].some((l) => l.contains(at))),
            isLarge: box.width >= 24 && box.height >= 24 || e.tagName === "A" };
        }\
        """;

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @ParameterizedTest
    @EnumSource
    void every_stop_is_seen_uncovered_and_in_order(Screen.Kind kind) {
        try (Screen screen = Screen.of(stage, browsers, kind)) {
            Frame frame = screen.open(stage.town().newSupervisor(), "programme/4");
            frame.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); }");
            int last = -1;
            int stops = 0;
            for (int i = 0; i < STEPS_MAX; i++) {
                Map<?, ?> stop = tab(screen, frame);
                if (stop.get("is").equals("")) {
                    break;
                }
                stops++;
                int place = ((Number) stop.get("place")).intValue();
                if (place < last) {
                    break;
                }
                last = place;
                assertEquals(true, stop.get("isSeen"), "focus is not seen on " + stop);
                assertEquals(true, stop.get("isUncovered"), "focus is covered on " + stop);
                assertEquals(true, stop.get("isLarge"), "too small: " + stop);
            }
            assertTrue(stops > 40 && stops < STEPS_MAX, stops + " stops");
        }
    }

    @Test
    void the_first_stop_skips_to_the_content() {
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.PHONE)) {
            Frame frame = screen.open(stage.town().newSupervisor(), "programme/4");
            screen.page().keyboard().press("Tab");
            assertEquals("Skip to the main content", frame.evaluate("() => document.activeElement.textContent.trim()"));
            screen.page().keyboard().press("Enter");
            assertEquals("main", frame.evaluate("() => document.activeElement.id"));
        }
    }

    @Test
    void a_session_is_done_with_keys_alone() {
        LmsPerson person = stage.town().newSupervisor();
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(person, "programme/4");
            frame.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); }");
            tabTo(screen, frame, "#item.s04-prepare-read");
            screen.page().keyboard().press("Space");
            tabTo(screen, frame, "Save preparation");
            enter(screen, frame);
            tabTo(screen, frame, "#text.s04-introduction-question");
            screen.page().keyboard().type("Typed by key");
            tabTo(screen, frame, "then=done");
            enter(screen, frame);
            tabTo(screen, frame, "#text.s04-evidence");
            screen.page().keyboard().type("Kept by key");
            tabTo(screen, frame, "#home");
            for (int home = 0; home < 3; home++) {
                screen.page().keyboard().press("ArrowDown");
            }
            tabTo(screen, frame, "Keep it");
            enter(screen, frame);
            tabTo(screen, frame, "#text.s04-follow-up");
            tabTo(screen, frame, "then=done");
            enter(screen, frame);
        }
        String of = " join person p on p.id = x.person_id where p.name = ?";
        assertEquals(
                1,
                stage.rows().count("select count(*) from note x" + of + " and text = 'Typed by key'", person.name()));
        assertEquals(
                1, stage.rows().count("select count(*) from jot x" + of + " and text = 'Kept by key'", person.name()));
        assertEquals(
                1, stage.rows().count("select count(*) from task x" + of + " and done_at is not null", person.name()));
    }

    private static Map<?, ?> tab(Screen screen, Frame frame) {
        screen.page().keyboard().press("Tab");
        return (Map<?, ?>) frame.evaluate(FOCUS);
    }

    private static void tabTo(Screen screen, Frame frame, String wanted) {
        for (int i = 0; i < STEPS_MAX; i++) {
            if (tab(screen, frame).get("is").toString().startsWith(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + wanted);
    }

    /** Presses the focused button, and takes focus to the part that the next page opens at, as a browser does. */
    private static void enter(Screen screen, Frame frame) {
        screen.onward(() -> screen.page().keyboard().press("Enter"));
        frame.evaluate("() => { if (document.activeElement === document.body) { document.body.tabIndex = -1;"
                + " document.body.focus(); } }");
    }
}
