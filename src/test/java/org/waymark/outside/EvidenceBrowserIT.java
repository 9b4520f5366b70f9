package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of evidence in every state, as a browser shows them and as a screen reader is told of them. */
@Outside
class EvidenceBrowserIT {
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 2);
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle";
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Stage stage;
    private Browsers browsers;

    @BeforeEach
    void take(Stage sharedStage, Browsers sharedBrowsers) {
        stage = sharedStage;
        browsers = sharedBrowsers;
    }

    @Test
    void every_page_in_every_state() {
        Binder binder = Binder.of(stage);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            screen.open(binder.person(), "");
            judge(screen, "empty", "/evidence", "/evidence/things", "/evidence/notes/new?area=2&source=feedback");
            judge(screen, "empty", "/evidence/areas/2");
            String first = binder.note("feedback", "First " + LONG, EARLIER);
            judge(screen, "alone", first, Binder.threadOf(first), Binder.threadOf(first) + "/links/new");
            String second = binder.note("observation", "Second " + LONG, EARLIER);
            String third = binder.note("other", "Third", EARLIER);
            for (int area = 1; area <= 3; area++) {
                binder.place(first, area, "Because of " + LONG);
                binder.browser().submit(binder.browser().open(first).form("/areas/" + area + "/showcase"));
            }
            binder.link(first, second, "Both are " + LONG);
            binder.link(second, third, "One came from the other.");
            judge(screen, "used", "/evidence", "/evidence/areas/2", "/evidence/areas/2?source=feedback");
            judge(screen, "used", first, Binder.threadOf(first), "/evidence/things");
            assertTrue(screen.go("/evidence").locator("#matrix td").first().isVisible());
        }
    }

    @Test
    void mistakes() {
        Binder binder = Binder.of(stage);
        String note = binder.note("other", "A line", EARLIER);
        binder.note("other", "Another line", EARLIER);
        try (Screen screen = Screen.of(stage, browsers, Screen.Kind.FRAME)) {
            Frame frame = screen.open(binder.person(), "");
            screen.go("/evidence/notes/new");
            screen.onward(() -> frame.locator("main form button").click());
            Axe.assertAccessible(frame, "an empty line");
            screen.go(note);
            screen.onward(() -> frame.locator("form[action$='/areas'] button").click());
            Axe.assertAccessible(frame, "no area and no sentence");
            assertEquals("Error: ", frame.title().substring(0, 7));
            screen.go(Binder.threadOf(note) + "/links/new");
            screen.onward(() -> frame.locator("main form button").last().click());
            Axe.assertAccessible(frame, "nothing chosen");
            frame.locator("#words").fill("nowhere to be found");
            screen.onward(() -> frame.locator("main form button").first().click());
            Axe.assertAccessible(frame, "nothing found");
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_an_empty_place_of_the_matrix_to_a_full_one_without_scripts(Screen.Kind kind) {
        Binder binder = Binder.of(stage);
        try (Screen screen = Screen.withoutScripts(stage, browsers, kind)) {
            Frame frame = screen.open(binder.person(), "");
            screen.go("/evidence");
            frame.locator("#matrix a[href*='area=5'][href*='feedback']").click();
            frame.waitForURL("**/evidence/notes/new**");
            assertTrue(frame.locator("input[value=feedback]").isChecked());
            frame.locator("#line").fill("Mrs Adeyemi's daughter thanked us for asking.");
            frame.locator("main form button").click();
            frame.waitForURL("**/evidence/notes/*-*");
            assertEquals("5", frame.locator("#evidence-area").inputValue());
            frame.locator("#evidence-why").fill("It shows what asking changed.");
            frame.locator("form[action$='/areas'] button").click();
            frame.locator("form[action$='/areas/5/showcase']").waitFor();
            screen.go("/evidence");
            assertEquals(
                    "1",
                    frame.locator("#matrix a[href*='/areas/5?source=feedback']")
                            .textContent()
                            .substring(0, 1));
        }
    }

    private static void judge(Screen screen, String state, String... paths) {
        for (String path : paths) {
            Frame page = screen.go(path);
            Axe.assertAccessible(page, state + " " + path);
            assertEquals(0, ((Number) page.evaluate(SIDEWAYS)).intValue(), state + " " + path + " goes sideways");
        }
    }
}
