package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves what it rendered in {@code target/pages}, to be looked at in a browser. */
class PagesTest {
    private static final Path LOOK_AT = Path.of("target/pages");

    @ParameterizedTest
    @ValueSource(strings = {"open", "help", "accessibility", "privacy", "cookies"})
    void a_public_page_reads_the_same_with_and_without_a_visit(String name) throws IOException {
        for (Shell shell : List.of(Shown.toStranger(), Shown.alone(), Shown.inFrame())) {
            String html = Shown.page("web/" + name, Page.NOTHING, shell);
            keep(name + (shell.hasVisit() ? shell.isFramed() ? "-framed" : "-alone" : ""), html);
            assertSound(html);
            assertFalse(html.contains(">web."), "a key without words");
        }
    }

    @Test
    void a_problem_gives_the_text_back_and_escapes_it() throws IOException {
        String text = "\nFirst line is empty.\n</textarea><script>alert(1)</script>";
        Problem problem = new Problem(
                409,
                "stale",
                "Somebody changed this before you",
                "While you were writing, it was changed.",
                "Your text was not saved.",
                "Open the page again.",
                List.of(text, "A second text."),
                "AB23CD45EF");
        String html = Shown.page("web/problem", problem, Shown.inFrame());
        keep("problem", html);
        assertSound(html);
        assertTrue(html.contains("readonly>\n\nFirst line is empty.\n&lt;/textarea&gt;&lt;script&gt;"), html);
        assertTrue(html.contains("AB23CD45EF"));
        assertTrue(html.contains("text 1 of 2"));
    }

    @Test
    void every_part_shows_its_mistake_and_keeps_what_was_written() throws IOException {
        FormErrors errors = FormErrors.none();
        for (String name : List.of("name", "note", "size", "mode", "area", "due")) {
            errors.refuse(name, "web.error.too-long", 10, 3);
        }
        String html = Shown.part(
                "web/layout",
                Map.of(
                        "shell", Shown.inFrame(),
                        "title", "All parts",
                        "trail", List.of(new Crumb("Programme", "/programme")),
                        "errors", errors,
                        "content", Shown.content(Parts.all(Shown.inFrame(), errors))));
        keep("parts", html);
        assertSound(html);
        assertTrue(html.contains("<title>Error: All parts – Waymark</title>"));
        for (FormErrors.Mistake mistake : errors.mistakes()) {
            assertTrue(html.contains("href=\"#" + mistake.field() + "\""), mistake.field());
            assertTrue(html.contains("id=\"" + mistake.field() + "-error\""), mistake.field());
            assertTrue(
                    html.contains("aria-describedby=\"" + mistake.field() + "-hint " + mistake.field() + "-error\""));
        }
        assertTrue(html.contains("value=\"Amira &#34;A&#34; Shah\""), "input kept and escaped");
        assertFalse(html.contains("=\"null\""), "an attribute without value is left out");
    }

    @Test
    void a_frame_has_no_second_header_and_a_window_has_one() {
        assertFalse(Shown.page("web/help", Page.NOTHING, Shown.inFrame()).contains("<header"));
        assertTrue(Shown.page("web/help", Page.NOTHING, Shown.alone()).contains("<header"));
    }

    /** One heading, ids once, each label and description leads to something, nothing that the policy would block. */
    private static void assertSound(String html) {
        assertEquals(1, all(html, "<h1[ >]").size(), "one h1");
        assertTrue(html.contains("<html lang=\"en-GB\""));
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertEquals(List.copyOf(new java.util.LinkedHashSet<>(ids)), ids, "an id is there once");
        for (String target : all(html, " for=\"([^\"]+)\"")) {
            assertTrue(ids.contains(target), "label for " + target);
        }
        for (String described : all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
            List.of(described.split(" ")).forEach(id -> assertTrue(ids.contains(id), "described by " + id));
        }
        assertFalse(Pattern.compile(" style=| on[a-z]+=|<script>").matcher(html).find(), "no inline style or script");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(found.groupCount()))
                .toList();
    }

    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(LOOK_AT.resolve("assets"));
        Files.writeString(LOOK_AT.resolve(name + ".html"), html);
        for (String asset : List.of("waymark.css", "waymark.js", "count.js", "error-summary.js", "icon.svg")) {
            Files.write(
                    LOOK_AT.resolve("assets").resolve(asset),
                    Shown.ASSETS.find(asset).orElseThrow().plain());
        }
    }
}
