package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.client.WebPage;

/** What holds for every page, read from its markup. */
final class Pages {
    private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>");
    private static final Pattern FIELD_ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern KEY_SHOWN =
            Pattern.compile("\\?\\?|\\b(web|programme|identity|lms|cohort|connection)\\.[a-z]+\\.[a-z-]+");
    private static final Pattern INNER = Pattern.compile(
            "\\bat [a-z]+(\\.[\\w$]+)+\\(|Exception\\b|jakarta\\.|java\\.lang|org\\.(waymark|postgresql|eclipse"
                    + "|glassfish)|Payara|GlassFish|Jersey|SQLSTATE|select .* from ");

    private Pages() {}

    /** One main heading, no level left out, a title, the language, labelled fields, no id twice, no key in place of words. */
    static void assertSound(WebPage page) {
        String where = page.address() + " (" + page.status() + ")";
        List<Integer> levels = all(HEADING, page.body()).stream()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertEquals(1, levels.stream().filter(level -> level == 1).count(), where + " h1 of " + levels + page.body());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, where + " leaves out a heading level: " + levels);
        }
        assertTrue(page.body().contains("<html lang=\"en-GB\""), where + " does not name its language");
        assertTrue(page.title().matches(".+ – .+"), where + " has the title '" + page.title() + "'");
        assertTrue(page.header("Content-Type").startsWith("text/html"), where + page.header("Content-Type"));
        assertFalse(KEY_SHOWN.matcher(page.text()).find(), where + " shows a key: " + page.text());
        assertIdsOnce(page, where);
        assertLabelled(page, where);
    }

    /** No stack trace, no class name, no server's name. */
    static void assertTellsNothing(WebPage page) {
        assertTellsNothing(page.address() + ": " + page.body());
    }

    static void assertTellsNothing(String answer) {
        Matcher found = INNER.matcher(answer);
        assertFalse(found.find(), () -> "tells '" + found.group() + "': " + answer);
    }

    /** What an operator reads: one line, no trace. */
    static void assertOneSentence(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        assertEquals(1, lines.size(), output);
        assertTrue(lines.get(0).matches("Waymark cannot [a-z]+: .*"), output);
        assertFalse(INNER.matcher(output).find(), output);
    }

    private static void assertIdsOnce(WebPage page, String where) {
        Set<String> seen = new HashSet<>();
        all(ID, page.body())
                .forEach(found -> assertTrue(seen.add(found.group(1)), where + " twice: " + found.group(1)));
    }

    private static void assertLabelled(WebPage page, String where) {
        for (MatchResult field : all(FIELD, page.body())) {
            String attributes = field.group(2);
            boolean isSilent = attributes.contains("type=\"hidden\"") || attributes.contains("type=\"submit\"");
            if (!isSilent && !attributes.contains("aria-label")) {
                Matcher id = FIELD_ID.matcher(attributes);
                assertTrue(id.find(), where + " has a field without id: " + field.group());
                assertTrue(page.body().contains("for=\"" + id.group(1) + "\""), where + " no label: " + field.group());
            }
        }
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
