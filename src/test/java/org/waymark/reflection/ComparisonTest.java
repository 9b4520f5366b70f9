package org.waymark.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void what_changed_is_told_by_words() {
        assertEquals(
                List.of("same: I asked ", "removed: too ", "added: ten ", "same: questions.\n", "added: And waited."),
                said("I asked too questions.\n", "I asked ten questions.\nAnd waited."));
        assertEquals(List.of("same: Nothing"), said("Nothing", "Nothing"));
        assertEquals(List.of("added: All"), said("", "All"));
        assertEquals(List.of("removed: All"), said("All", ""));
    }

    @Test
    void either_text_can_be_read_out_of_it_whole() {
        Random chance = new Random(117);
        for (int i = 0; i < 500; i++) {
            String before = words(chance);
            String after = words(chance);
            List<Comparison.Part> parts = Comparison.of(before, after);
            assertEquals(before, text(parts, Comparison.Kind.ADDED));
            assertEquals(after, text(parts, Comparison.Kind.REMOVED));
        }
    }

    @Test
    void the_longest_texts_take_no_time() {
        String before = "a b c\n".repeat(3_300);
        String after = "c a\td\n".repeat(3_300);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Comparison.of(before, after));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Comparison.of("x ".repeat(10_000), "y ".repeat(10_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Comparison.of("\n".repeat(20_000), "a\n".repeat(10_000)));
    }

    @Test
    void a_title_is_the_first_words_without_marks() {
        assertEquals("A heading", Titles.of("\n\n## A heading\n\nText"));
        assertEquals("Bold point", Titles.of("- **Bold** point"));
        assertTrue(Titles.of("long ".repeat(100)).length() <= 80);
        assertEquals("***", Titles.of("***"));
        assertEquals("", Titles.of(" \n"));
    }

    private static String text(List<Comparison.Part> parts, Comparison.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Comparison.Part::words)
                .collect(Collectors.joining());
    }

    private static List<String> said(String before, String after) {
        return Comparison.of(before, after).stream()
                .map(part -> part.kind().word() + ": " + part.words())
                .toList();
    }

    private static String words(Random chance) {
        return chance.ints(chance.nextInt(40), 0, 6)
                .mapToObj(
                        i -> List.of("word ", "word", "\n", " ", "other ", "\t").get(i))
                .collect(Collectors.joining());
    }
}
