package org.waymark.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a wording counts as agreed, and what opens it again. */
class ObjectiveTest {
    private static final ObjectiveWords.Step STEP =
            new ObjectiveWords.Step("Watch two duty calls", Optional.of(LocalDate.parse("2027-05-01")));
    private static final ObjectiveWords WORDS =
            new ObjectiveWords("Safer first visits", List.of(STEP), "Every visit has a plan");
    private static final ObjectiveWords OTHER = new ObjectiveWords("Calmer visits", List.of(STEP), "Fewer calls back");

    /** Every pair; a dash cannot happen. */
    @ParameterizedTest
    @CsvSource({
        "DRAFTING, DRAFTING, REVIEWEE_AGREED, REVIEWER_AGREED, DRAFTING",
        "REVIEWEE_AGREED, DRAFTING, -, AGREED, DRAFTING",
        "REVIEWER_AGREED, DRAFTING, AGREED, -, DRAFTING",
        "AGREED, DRAFTING, -, -, DRAFTING"
    })
    void each_act_leads_where_the_table_says(
            WordingState from, String rewrite, String reviewee, String reviewer, String replace) {
        List<String> expected = List.of(rewrite, reviewee, reviewer, replace);
        for (WordingAct act : WordingAct.values()) {
            assertEquals(
                    expected.get(act.ordinal()), from.after(act).map(Enum::name).orElse("-"), from + " " + act);
        }
    }

    @Test
    void both_agree_to_the_same_version() {
        Objective one =
                Objective.begin(WORDS).agree(WordingAct.REVIEWEE_AGREES, 1).orElseThrow();
        assertEquals(WordingState.REVIEWEE_AGREED, one.state());
        Objective both = one.agree(WordingAct.REVIEWER_AGREES, 1).orElseThrow();
        assertEquals(WordingState.AGREED, both.state());
        assertEquals(1, both.version());
    }

    @Test
    void another_word_opens_what_was_agreed_and_the_same_words_do_not() {
        Objective agreed = new Objective(4, WORDS, WordingState.AGREED);
        assertEquals(
                new Objective(5, OTHER, WordingState.DRAFTING),
                agreed.rewrite(4, OTHER).orElseThrow());
        assertEquals(agreed, agreed.rewrite(4, WORDS).orElseThrow());
    }

    @Test
    void nobody_writes_over_or_agrees_to_what_they_have_not_seen() {
        Objective second = new Objective(2, WORDS, WordingState.REVIEWER_AGREED);
        assertTrue(second.rewrite(1, OTHER).isEmpty());
        assertTrue(second.agree(WordingAct.REVIEWEE_AGREES, 1).isEmpty());
    }

    @Test
    void only_the_two_agree_and_only_to_something_whole() {
        Objective begun = Objective.begin(WORDS);
        assertTrue(begun.agree(WordingAct.REWRITE, 1).isEmpty());
        assertTrue(begun.agree(WordingAct.REPLACE_REVIEWER, 1).isEmpty());
        for (ObjectiveWords words : List.of(
                new ObjectiveWords(" ", List.of(STEP), "Known"),
                new ObjectiveWords("Title", List.of(STEP), " "),
                new ObjectiveWords("Title", List.of(), "Known"),
                new ObjectiveWords("Title", List.of(new ObjectiveWords.Step("Task", Optional.empty())), "Known"))) {
            assertFalse(words.isWhole());
            assertTrue(
                    Objective.begin(words).agree(WordingAct.REVIEWEE_AGREES, 1).isEmpty());
        }
    }

    @Test
    void rows_repeat_up_to_a_limit_and_empty_ones_fall_away() {
        ObjectiveWords.Step empty = new ObjectiveWords.Step("  ", Optional.empty());
        assertEquals(WORDS, new ObjectiveWords(" Safer first visits ", List.of(empty, STEP), "Every visit has a plan"));
        List<ObjectiveWords.Step> many = Collections.nCopies(ObjectiveWords.MOST_STEPS, STEP);
        assertEquals(many, new ObjectiveWords("Title", many, "").steps());
        List<ObjectiveWords.Step> tooMany = Collections.nCopies(ObjectiveWords.MOST_STEPS + 1, STEP);
        assertThrows(IllegalArgumentException.class, () -> new ObjectiveWords("Title", tooMany, ""));
    }
}
