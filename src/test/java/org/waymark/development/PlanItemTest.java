package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.programme.JotHome;
import org.waymark.programme.JotKept;

/** What may happen to something in a plan, and what may not. */
class PlanItemTest {
    private static final Instant MORNING = Instant.parse("2027-03-04T09:30:00Z");
    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");
    private static final Visitor OWNER = new Visitor(
            new OrganisationId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            "abcdefgh23",
            "Priya Shah",
            Set.of(Role.SUPERVISOR),
            MORNING,
            MORNING.plusSeconds(7200),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            "key");

    @Test
    void every_pair_of_states_is_allowed_or_refused_as_the_table_says() {
        Set<List<ItemState>> allowed = Set.of(
                List.of(ItemState.IDEA, ItemState.OPEN),
                List.of(ItemState.IDEA, ItemState.SET_ASIDE),
                List.of(ItemState.OPEN, ItemState.DONE),
                List.of(ItemState.OPEN, ItemState.SET_ASIDE),
                List.of(ItemState.DONE, ItemState.OPEN),
                List.of(ItemState.SET_ASIDE, ItemState.OPEN));
        for (ItemState from : ItemState.values()) {
            for (ItemState to : ItemState.values()) {
                assertEquals(allowed.contains(List.of(from, to)), from.leadsTo(to), from + " to " + to);
            }
        }
    }

    @Test
    @Meets({"S002-64", "S002-66", "S002-67"})
    void it_needs_words_and_no_more_than_fit() {
        refused(Reason.INVALID, () -> goal(words(" \n", "")));
        refused(Reason.INVALID, () -> goal(words("a".repeat(20_001), "")));
        refused(Reason.INVALID, () -> goal(words("Goal", "b".repeat(201))));
        refused(Reason.INVALID, () -> goal(new ItemWords("Do", "", "c".repeat(201), null, null)));
        assertDoesNotThrow(() -> goal(words("🙂".repeat(20_000), "🙂".repeat(200))));
        assertEquals(words("Goal", "Spring"), goal(words("Goal", "Spring")).words());
    }

    @Test
    void a_form_sent_twice_makes_one_of_each_kind() {
        UUID form = UUID.randomUUID();
        PlanItem once = new PlanItem(OWNER, form, ItemKind.GOAL, words("Goal", ""), MORNING);
        assertEquals(once, new PlanItem(OWNER, form, ItemKind.GOAL, words("Goal", ""), NOON));
        assertNotEquals(once, new PlanItem(OWNER, form, ItemKind.ACTION, words("Goal", ""), MORNING));
    }

    @Test
    void other_words_need_the_version_that_was_seen_and_an_open_thing() {
        PlanItem goal = goal(words("Goal", ""));
        refused(Reason.STALE, () -> goal.reword(words("Other", ""), goal.version() + 1, NOON));
        assertEquals("Goal", goal.words().text());
        goal.reword(words("Other", ""), goal.version(), NOON);
        assertEquals("Other", goal.words().text());
        goal.move(ItemState.DONE, NOON);
        refused(Reason.WRONG_STATE, () -> goal.reword(words("Late", ""), goal.version(), NOON));
        refused(Reason.WRONG_STATE, () -> goal.review(NOON));
        refused(Reason.WRONG_STATE, () -> goal.move(ItemState.SET_ASIDE, NOON));
        goal.move(ItemState.OPEN, NOON);
        assertDoesNotThrow(() -> goal.review(NOON));
    }

    @Test
    void only_goals_are_reviewed_and_nothing_serves_itself() {
        PlanItem action = new PlanItem(OWNER, UUID.randomUUID(), ItemKind.ACTION, words("Do", ""), MORNING);
        refused(Reason.WRONG_STATE, () -> action.review(NOON));
        refused(
                Reason.INVALID,
                () -> action.reword(new ItemWords("Do", "", "", null, action.id()), action.version(), NOON));
    }

    @Test
    void every_act_is_later_than_the_one_before() {
        PlanItem goal = goal(words("Goal", ""));
        goal.review(MORNING);
        Instant first = goal.changedAt();
        goal.review(MORNING);
        assertTrue(first.isAfter(MORNING) && goal.changedAt().isAfter(first));
    }

    @Test
    @Meets({"S004-13", "S004-58"})
    void what_was_kept_in_a_session_follows_its_jot_until_it_is_worked_on() {
        UUID id = UUID.randomUUID();
        PlanItem item = new PlanItem(jot(id, JotHome.DEVELOPMENT_PLAN, "Kept"));
        assertEquals(ItemState.IDEA, item.state());
        assertEquals(4, item.sessionNumber());
        assertEquals(1, item.area());
        assertFalse(item.follow(jot(id, JotHome.DEVELOPMENT_PLAN, "Kept"), NOON), "the same is a change");
        assertTrue(item.follow(jot(id, JotHome.ACTION_LOG, "Kept"), NOON));
        assertEquals(ItemKind.ACTION, item.kind());
        assertEquals(ItemState.OPEN, item.state());
        assertTrue(item.letGo(NOON));
        assertTrue(item.isGone());
        assertEquals("", item.words().text());
        assertFalse(item.letGo(NOON), "gone twice");
        assertTrue(item.follow(jot(id, JotHome.DEVELOPMENT_PLAN, "Back"), NOON));
        refused(Reason.WRONG_STATE, () -> item.move(ItemState.OPEN, NOON));
        item.reword(words("Mine now", ""), item.version(), NOON);
        assertEquals(ItemState.OPEN, item.state());
        assertFalse(item.follow(jot(id, JotHome.ACTION_LOG, "Reworded there"), NOON));
        assertFalse(item.letGo(NOON));
        assertEquals("Mine now", item.words().text());
    }

    @Test
    void the_next_step_is_the_action_whose_day_has_come_then_what_was_kept_then_the_goal_left_alone_longest() {
        LocalDate today = LocalDate.of(2027, 3, 4);
        ItemSummary idea = summary(ItemKind.GOAL, ItemState.IDEA, null, MORNING);
        ItemSummary older = summary(ItemKind.GOAL, ItemState.OPEN, null, MORNING);
        ItemSummary newer = summary(ItemKind.GOAL, ItemState.OPEN, null, NOON);
        ItemSummary due = summary(ItemKind.ACTION, ItemState.OPEN, today, NOON);
        ItemSummary later = summary(ItemKind.ACTION, ItemState.OPEN, today.plusDays(1), NOON);
        assertEquals(
                PlanStep.Kind.BEGIN,
                PlanStep.of(List.of(), List.of(later), today).kind());
        assertEquals(
                older.path(),
                PlanStep.of(List.of(newer, older), List.of(later), today).path());
        assertEquals(
                idea.path(), PlanStep.of(List.of(newer, idea), List.of(), today).path());
        assertEquals(
                due.path(),
                PlanStep.of(List.of(idea), List.of(due, later), today).path());
    }

    @Test
    void its_name_is_its_first_line_cut_between_characters() {
        assertEquals("First", words("\n First\nSecond", "").title());
        assertEquals(
                120,
                words("🙂".repeat(121), "")
                        .title()
                        .codePointCount(0, words("🙂".repeat(121), "").title().length()));
    }

    private static PlanItem goal(ItemWords words) {
        return new PlanItem(OWNER, UUID.randomUUID(), ItemKind.GOAL, words, MORNING);
    }

    private static ItemWords words(String text, String timescale) {
        return new ItemWords(text, timescale, "", null, null);
    }

    private static ItemSummary summary(ItemKind kind, ItemState state, LocalDate due, Instant changedAt) {
        return new ItemSummary(
                UUID.randomUUID(),
                kind,
                state,
                new ItemWords("Words", "", "", due, null),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2027, 3, 1),
                1,
                changedAt);
    }

    private static JotKept jot(UUID id, JotHome home, String text) {
        return new JotKept(
                OWNER.organisation(), OWNER.person(), new RecordRef("jot", id), home, 4, Optional.of(1), text, MORNING);
    }

    private static void refused(Reason reason, Runnable act) {
        assertEquals(reason, assertThrows(Refusal.class, act::run).reason());
    }
}
