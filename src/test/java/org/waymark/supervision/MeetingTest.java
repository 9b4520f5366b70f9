package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/** What may happen to a meeting, and what may not: every state with every act. */
class MeetingTest {
    private static final Instant BEFORE = Instant.parse("2027-03-04T09:30:00Z");
    private static final Instant AFTER = Instant.parse("2027-03-09T09:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-03-08");
    private static final PersonId SANA = new PersonId(UUID.randomUUID());
    private static final MeetingPair PAIR =
            new MeetingPair(UUID.randomUUID(), SANA, new PersonId(UUID.randomUUID()), false, "Mina", "abcd");
    private static final Visitor VISITOR = new Visitor(
            new OrganisationId(UUID.randomUUID()),
            SANA,
            "abcdefgh23",
            "Sana",
            Set.of(Role.SUPERVISOR),
            BEFORE,
            BEFORE.plusSeconds(7200),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            "key");

    @Test
    void every_state_leads_only_where_the_table_says() {
        for (MeetingState from : MeetingState.values()) {
            for (MeetingState to : MeetingState.values()) {
                if (from == MeetingState.REPLACED) {
                    continue;
                }
                Meeting meeting = in(from);
                boolean isAllowed = from.leadsTo(to) && to != MeetingState.REPLACED;
                if (isAllowed) {
                    assertDoesNotThrow(() -> meeting.end(to, "why", 0, VISITOR, AFTER), from + " to " + to);
                    assertEquals(to, meeting.state());
                } else {
                    assertRefused(
                            Reason.WRONG_STATE, () -> meeting.end(to, "why", 0, VISITOR, AFTER), from + " to " + to);
                    assertEquals(from, meeting.state());
                }
            }
        }
    }

    @Test
    void only_a_planned_meeting_is_moved_and_only_to_a_moment_ahead() {
        MeetingWhen later = when(DAY.plusDays(3));
        for (MeetingState from : MeetingState.values()) {
            if (from == MeetingState.REPLACED || from == MeetingState.PLANNED) {
                continue;
            }
            assertRefused(Reason.WRONG_STATE, () -> in(from).move(later, 0, VISITOR, AFTER), from.name());
        }
        Meeting meeting = in(MeetingState.PLANNED);
        assertRefused(Reason.INVALID, () -> meeting.move(later, 0, VISITOR, later.begins()), "past");
        assertRefused(Reason.INVALID, () -> meeting.move(when(DAY.plusYears(2)), 0, VISITOR, BEFORE), "far");
        meeting.move(later, 0, VISITOR, BEFORE);
        assertEquals(later, meeting.when());
        assertEquals(MeetingRule.BY_HAND, meeting.summary().rule());
        assertEquals(DAY, meeting.summary().due());
    }

    @Test
    void a_meeting_ahead_is_neither_missed_nor_held_but_can_be_cancelled() {
        Meeting meeting = in(MeetingState.PLANNED);
        for (MeetingState past : Set.of(MeetingState.HELD, MeetingState.MISSED)) {
            assertRefused(Reason.WRONG_STATE, () -> meeting.end(past, "why", 0, VISITOR, BEFORE), past.name());
        }
        meeting.end(MeetingState.CANCELLED, "ill", 0, VISITOR, BEFORE);
        assertEquals("ill", meeting.summary().reason());
    }

    @Test
    void whoever_saw_another_version_changes_nothing() {
        Meeting meeting = in(MeetingState.PLANNED);
        assertRefused(Reason.STALE, () -> meeting.move(when(DAY.plusDays(1)), 1, VISITOR, BEFORE), "move");
        assertRefused(Reason.STALE, () -> meeting.end(MeetingState.CANCELLED, "", 1, VISITOR, BEFORE), "end");
        assertTrue(meeting.summary().isPlanned());
    }

    @Test
    @Meets("S000-35")
    void only_what_did_not_take_place_gets_another_date() {
        for (MeetingState state : MeetingState.values()) {
            if (state == MeetingState.REPLACED) {
                continue;
            }
            Meeting other = in(state);
            if (state.asksWhy()) {
                Meeting instead =
                        Meeting.instead(UUID.randomUUID(), PAIR, other, when(DAY.plusDays(7)), VISITOR, AFTER);
                assertEquals(Optional.of(other.id()), instead.summary().replaces());
                assertEquals(DAY, instead.summary().due());
            } else {
                assertRefused(
                        Reason.WRONG_STATE,
                        () -> Meeting.instead(UUID.randomUUID(), PAIR, other, when(DAY.plusDays(7)), VISITOR, AFTER),
                        state.name());
            }
        }
    }

    private static Meeting in(MeetingState state) {
        MeetingPlan plan = new MeetingPlan(MeetingFrequency.MONTHLY, when(DAY), 1);
        Meeting meeting =
                Meeting.planned(PAIR, plan, new MeetingDate(DAY, DAY, MeetingRule.ON_DAY, ""), VISITOR, BEFORE);
        if (state != MeetingState.PLANNED) {
            meeting.end(state, "why", 0, VISITOR, AFTER);
        }
        return meeting;
    }

    private static MeetingWhen when(LocalDate day) {
        return new MeetingWhen(day, 600, 60, "The quiet room");
    }

    private static void assertRefused(Reason reason, Runnable act, String what) {
        Refusal refusal = assertThrows(Refusal.class, act::run, what);
        assertEquals(reason, refusal.reason(), what);
    }
}
