package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Meets;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;

/** Every state against every state, for kept texts, jots and tasks. */
class StatesTest {
    private static final Instant NOW = Learners.MORNING;

    @ParameterizedTest
    @CsvSource({
        "WAITING, WAITING, no", "WAITING, USED, yes", "WAITING, JOINED, yes", "WAITING, ASIDE, yes",
        "ASIDE, WAITING, no", "ASIDE, USED, yes", "ASIDE, JOINED, yes", "ASIDE, ASIDE, no",
        "USED, WAITING, no", "USED, USED, no", "USED, JOINED, no", "USED, ASIDE, no",
        "JOINED, WAITING, no", "JOINED, USED, no", "JOINED, JOINED, no", "JOINED, ASIDE, no"
    })
    void a_kept_text_moves_only_where_its_table_allows(KeptState from, KeptState to, String allowed) {
        KeptText kept = new KeptText(4, "s04-reflection-question", "text", KeptReason.EXPIRED, NOW);
        if (from != KeptState.WAITING) {
            kept.settle(from, NOW);
        }
        if (allowed.equals("yes")) {
            kept.settle(to, NOW);
            assertEquals(to, kept.state());
        } else {
            assertEquals(
                    Reason.WRONG_STATE,
                    assertThrows(Refusal.class, () -> kept.settle(to, NOW)).reason());
            assertEquals(from, kept.state());
        }
    }

    @Test
    void a_settled_text_can_be_read_for_thirty_days_from_the_choice() {
        KeptText kept = new KeptText(4, "s04-reflection-question", "text", KeptReason.CONFLICT, NOW);
        Instant chosen = NOW.plusSeconds(3_000_000);
        kept.settle(KeptState.ASIDE, chosen);
        assertEquals(chosen.plus(KeptText.KEPT_FOR), kept.keepUntil());
        assertTrue(KeptText.KEPT_FOR.toDays() >= 30);
    }

    @Test
    void a_jot_is_removed_once_and_put_back_once() {
        Jot jot = jot("A goal");
        assertFalse(jot.putBack());
        assertTrue(jot.remove(NOW));
        assertFalse(jot.remove(NOW));
        assertEquals(JotState.REMOVED, jot.state());
        assertTrue(jot.putBack());
        assertEquals(JotState.KEPT, jot.state());
    }

    @Test
    void a_removed_jot_refuses_new_words() {
        Jot jot = jot("A goal");
        jot.remove(NOW);
        JotWords words = new JotWords("Another", JotHome.ACTION_LOG, null);
        assertEquals(
                Reason.WRONG_STATE,
                assertThrows(Refusal.class, () -> jot.change(words, 1, NOW)).reason());
    }

    @Test
    void a_jot_changed_since_it_was_shown_refuses_new_words() {
        Jot jot = jot("A goal");
        JotWords words = new JotWords("Another", JotHome.ACTION_LOG, null);
        assertEquals(
                Reason.STALE,
                assertThrows(Refusal.class, () -> jot.change(words, 2, NOW)).reason());
        assertEquals("A goal", jot.text());
    }

    @Test
    @Meets({"S004-58", "S004-63"})
    void a_jot_carries_session_home_area_and_date() {
        Jot jot = jot("A goal");
        assertEquals(4, jot.sessionNumber());
        assertEquals(new JotWords("A goal", JotHome.DEVELOPMENT_PLAN, 1), jot.words());
        assertEquals(NOW, jot.jottedAt());
    }

    @Test
    void a_jot_without_words_or_with_too_many_is_refused() {
        assertEquals(
                Reason.INVALID, assertThrows(Refusal.class, () -> jot(" \n")).reason());
        assertEquals(
                Reason.INVALID,
                assertThrows(Refusal.class, () -> jot("x".repeat(20_001))).reason());
        assertEquals("😀".repeat(20_000), jot("😀".repeat(20_000)).text());
    }

    @Test
    @Meets("S004-64")
    void a_task_is_done_once_reopened_once_and_planned_only_while_open() {
        Task task = new Task(Learners.supervisor(), 5, FollowUpType.AGREEMENT, LocalDate.of(2027, 4, 1), NOW);
        assertFalse(task.reopen());
        assertTrue(task.close(NOW));
        assertFalse(task.close(NOW));
        LocalDate later = LocalDate.of(2027, 5, 1);
        assertEquals(
                Reason.WRONG_STATE,
                assertThrows(Refusal.class, () -> task.plan(FollowUpType.AGREEMENT, later))
                        .reason());
        assertTrue(task.reopen());
        task.plan(FollowUpType.SUPERVISION_GIVEN, later);
        assertEquals(later, task.dueOn());
        assertEquals(FollowUpType.SUPERVISION_GIVEN, task.type());
    }

    @Test
    void every_state_that_may_follow_is_named_in_a_table() {
        assertEquals(Set.of(JotState.REMOVED), JotState.KEPT.next());
        assertEquals(Set.of(JotState.KEPT), JotState.REMOVED.next());
        assertEquals(Set.of(TaskState.DONE), TaskState.OPEN.next());
        assertEquals(Set.of(TaskState.OPEN), TaskState.DONE.next());
        assertEquals(EnumSet.noneOf(KeptState.class), KeptState.USED.next());
    }

    private static Jot jot(String text) {
        return new Jot(
                Learners.supervisor(), UUID.randomUUID(), 4, new JotWords(text, JotHome.DEVELOPMENT_PLAN, 1), NOW);
    }
}
