package org.waymark.mentoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void lines_and_full_stops_end_a_sentence() {
        assertEquals(
                List.of("It rained.", "Who came?", "Nobody", "one thing"),
                Sentences.of("It rained. Who came?\n\nNobody\n  - one thing\n"));
    }

    @Test
    void marks_of_lists_headings_and_stress_are_not_words_of_a_sentence() {
        assertEquals(
                List.of("What I saw", "There was no plan.", "I waited.", "2 of 3 came", "snake_case stays"),
                Sentences.of(
                        "## What I saw\n* There was **no** plan.\n1. _I waited._\n2 of 3 came\n> snake_case stays"));
    }

    @Test
    void nothing_written_has_no_sentence() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n\t\n"));
    }

    @Test
    void a_sentence_without_end_is_shortened_and_no_sign_is_cut_in_two() {
        List<String> sentences = Sentences.of("\uD83D\uDE00".repeat(20_000));
        assertTrue(sentences.stream()
                .allMatch(each -> each.codePointCount(0, each.length()) <= Sentences.CHARACTERS_MAX
                        && each.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE)));
    }

    @Test
    void ten_thousand_lines_are_not_offered_one_by_one() {
        assertEquals(Sentences.MOST, Sentences.of("A line.\n".repeat(10_000)).size());
    }
}
