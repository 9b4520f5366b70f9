package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.Refusal;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"(web\\.[a-z0-9-]+\\.[a-z0-9.-]+[a-z0-9])\"");
    private static final Path FILE = Path.of("main/resources/messages/web.properties");

    @Test
    void a_value_is_put_in_as_it_is_and_an_apostrophe_stays_one() {
        Texts texts = new Texts("test.a.b=It's {0}, not {1}, in 2027\ntest.a.year={0}");
        assertEquals("It's ten, not {0}, in 2027", texts.text("test.a.b", "ten", "{0}"));
        assertEquals("2027", texts.text("test.a.year", 2027));
    }

    @Test
    void a_plural_follows_its_number() {
        Texts texts = new Texts("test.a.parts=You've done {0,choice,0#no parts|1#1 part|1<{0} parts}.");
        assertEquals("You've done no parts.", texts.text("test.a.parts", 0));
        assertEquals("You've done 1 part.", texts.text("test.a.parts", 1));
        assertEquals("You've done 12 parts.", texts.text("test.a.parts", 12));
    }

    @Test
    void a_key_without_words_shows_itself_instead_of_breaking_the_page() {
        assertEquals("web.no.such-key", Shown.TEXTS.text("web.no.such-key"));
    }

    @Test
    void every_key_that_the_shell_names_is_worded_and_every_wording_is_used() throws IOException {
        Set<String> named = named();
        Set<String> worded = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), minus(named, worded), "named but not worded");
        assertEquals(Set.of(), minus(minus(worded, named), problems(worded)), "worded but not named");
    }

    @Test
    void every_reason_and_status_that_is_answered_has_a_page() {
        Stream<String> reasons = Stream.of(Refusal.Reason.values())
                .map(reason -> reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        Stream<String> ours = Stream.of(
                "400",
                "401",
                "403",
                "404",
                "405",
                "406",
                "413",
                "415",
                "429",
                "500",
                "503",
                "malformed",
                "other-site",
                "foreign-form",
                "stale");
        List<String> silent = Stream.concat(reasons, ours)
                .filter(name -> !Shown.TEXTS.has("web.problem." + name + ".title")
                        || !Shown.TEXTS.has("web.problem." + name + ".next"))
                .toList();
        assertEquals(List.of(), silent);
        assertTrue(Shown.TEXTS.has("web.problem.stale.what"));
        assertFalse(Shown.TEXTS.has("web.problem.teapot.title"));
    }

    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path root : List.of(Path.of("main/java/org/waymark/web"), Path.of("main/templates/web"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                }
            }
        }
        return keys;
    }

    /** Their keys are put together from the kind of problem, see {@link Problems}. */
    private static Set<String> problems(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.matches("web\\.problem\\.[a-z0-9-]+\\.(title|what|next)"))
                .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
