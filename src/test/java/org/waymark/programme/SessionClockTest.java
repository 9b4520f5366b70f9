package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.Meets;
import org.waymark.Refusal;

class SessionClockTest {
    private static final List<Integer> PLAN = List.of(15, 30, 30, 15);
    private static final Instant TEN = Instant.parse("2027-03-04T10:00:00Z");

    private final SessionClock clock = SessionClock.started(PLAN, TEN);

    private static Instant after(long minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    @Test
    @Meets({"S004-55", "S004-56", "S004-57", "S004-58", "S004-59"})
    void a_session_runs_through_its_four_parts_in_ninety_minutes() {
        int[] minutesInPart = new int[4];
        for (int minute = 0; minute < 90; minute++) {
            minutesInPart[clock.part(after(minute))]++;
        }
        assertEquals(
                List.of(15, 30, 30, 15), Arrays.stream(minutesInPart).boxed().toList());
        assertEquals(after(90), clock.endsAt(after(40)));
        assertEquals(ClockState.FINISHED, clock.state(after(90)));
    }

    @Test
    void a_part_begins_exactly_when_the_one_before_it_ends() {
        assertEquals(0, clock.part(after(15).minusMillis(1)));
        assertEquals(1, clock.minutesLeft(after(15).minusMillis(1)));
        assertEquals(1, clock.part(after(15)));
        assertEquals(30, clock.minutesLeft(after(15)));
        assertEquals(after(45), clock.partEndsAt(after(15)));
    }

    @Test
    void time_stands_still_in_a_pause() {
        SessionClock paused = clock.pause(after(10));
        assertEquals(5, paused.minutesLeft(after(70)));
        SessionClock again = paused.goOn(after(70));
        assertEquals(0, again.part(after(74)));
        assertEquals(1, again.part(after(75)));
        assertEquals(after(150), again.endsAt(after(75)));
    }

    @Test
    void pauses_in_several_parts_add_up() {
        SessionClock once = clock.pause(after(10)).goOn(after(20));
        SessionClock twice = once.pause(after(40)).goOn(after(45));
        assertEquals(1, twice.part(after(59)));
        assertEquals(2, twice.part(after(60)));
        assertEquals(after(105), twice.endsAt(after(60)));
    }

    @Test
    void an_extension_moves_back_everything_after_the_present_part() {
        SessionClock longer = clock.extend(5, after(20));
        assertEquals(List.of(15, 35, 30, 15), longer.minutes());
        assertEquals(after(50), longer.partEndsAt(after(20)));
        assertEquals(after(95), longer.endsAt(after(20)));
    }

    @Test
    void an_extension_in_a_pause_keeps_the_pause() {
        SessionClock longer = clock.pause(after(14)).extend(5, after(60));
        assertEquals(ClockState.PAUSED, longer.state(after(60)));
        assertEquals(6, longer.minutesLeft(after(600)));
    }

    @Test
    void a_finished_session_may_go_on_for_some_minutes_from_now() {
        SessionClock longer = clock.extend(5, after(97));
        assertEquals(ClockState.RUNNING, longer.state(after(97)));
        assertEquals(3, longer.part(after(97)));
        assertEquals(after(102), longer.endsAt(after(97)));
    }

    @Test
    void a_finished_session_has_nothing_left_and_never_less() {
        assertEquals(3, clock.part(after(500)));
        assertEquals(Duration.ZERO, clock.left(after(500)));
        assertEquals(0, clock.minutesLeft(after(500)));
        assertEquals(after(500), clock.endsAt(after(500)));
        assertEquals(Duration.ofMinutes(410), clock.over(after(500)));
        assertEquals(Duration.ZERO, clock.over(after(89)));
    }

    @Test
    void whoever_comes_back_later_is_in_the_right_part() {
        assertEquals(2, SessionClock.started(PLAN, TEN).part(after(50)));
        SessionClock setAside = clock.pause(after(50));
        assertEquals(2, setAside.part(after(7 * 24 * 60)));
        assertEquals(25, setAside.goOn(after(7 * 24 * 60)).minutesLeft(after(7 * 24 * 60)));
    }

    @Test
    void a_person_may_set_it_to_the_beginning_of_the_evidence_part() {
        SessionClock moved = clock.moveTo(3, after(20));
        assertEquals(3, moved.part(after(20)));
        assertEquals(15, moved.minutesLeft(after(20)));
        SessionClock back = moved.moveTo(1, after(25));
        assertEquals(30, back.minutesLeft(after(25)));
        assertEquals(
                ClockState.PAUSED, clock.pause(after(5)).moveTo(2, after(6)).state(after(6)));
    }

    @Test
    void summer_time_beginning_in_the_middle_changes_nothing_but_the_hands() {
        ZoneId london = ZoneId.of("Europe/London");
        Instant start = Instant.parse("2027-03-28T00:30:00Z");
        SessionClock overnight = SessionClock.started(PLAN, start);
        Instant twoHands = start.plus(Duration.ofMinutes(40));
        assertEquals(5, overnight.minutesLeft(twoHands));
        assertEquals(LocalTime.of(0, 30), LocalTime.ofInstant(start, london));
        assertEquals(LocalTime.of(3, 0), LocalTime.ofInstant(overnight.endsAt(twoHands), london));
    }

    @Test
    void a_node_whose_time_is_behind_does_not_turn_the_clock_back() {
        assertEquals(15, clock.minutesLeft(TEN.minusSeconds(40)));
        assertEquals(Duration.ofMinutes(15), clock.left(TEN.minusSeconds(40)));
    }

    @Test
    void a_stopped_clock_stays_where_it_was() {
        SessionClock stopped = clock.stop(after(33));
        assertEquals(ClockState.STOPPED, stopped.state(after(900)));
        assertEquals(Optional.empty(), stopped.runningSince());
        assertEquals(Duration.ofMinutes(33), stopped.used());
    }

    @Test
    void extensions_and_parts_out_of_range_are_refused() {
        for (int wrong : List.of(-5, 0, 61)) {
            assertEquals(Refusal.Reason.INVALID, refusal(() -> clock.extend(wrong, after(1))));
        }
        SessionClock longest =
                clock.extend(60, TEN).extend(60, TEN).extend(60, TEN).extend(45, TEN);
        assertEquals(Refusal.Reason.INVALID, refusal(() -> longest.extend(1, after(1))));
        assertEquals(Refusal.Reason.INVALID, refusal(() -> clock.moveTo(4, after(1))));
        assertEquals(Refusal.Reason.INVALID, refusal(() -> clock.moveTo(-1, after(1))));
    }

    @Test
    void a_plan_without_parts_or_with_an_empty_one_makes_no_clock() {
        assertThrows(IllegalArgumentException.class, () -> SessionClock.started(List.of(), TEN));
        assertThrows(IllegalArgumentException.class, () -> SessionClock.started(List.of(15, 0), TEN));
    }

    /** Two thousand days with ten presses each: whatever is pressed, the parts and the time left keep adding up. */
    @Test
    void whatever_is_pressed_the_time_adds_up() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            SessionClock pressed = clock;
            Instant now = TEN;
            for (int press = 0; press < 10; press++) {
                now = now.plusMillis(random.nextInt(2_400_000));
                SessionClock before = pressed;
                pressed = pressed(before, random, now);
                holds(pressed, now, "seed " + seed + ", press " + press);
            }
        }
    }

    private static void holds(SessionClock clock, Instant now, String where) {
        int part = clock.part(now);
        List<Integer> rest = new ArrayList<>(
                clock.minutes().subList(part + 1, clock.minutes().size()));
        Duration later =
                Duration.ofMinutes(rest.stream().mapToInt(Integer::intValue).sum());
        assertTrue(clock.left(now).compareTo(Duration.ofMinutes(clock.minutes().get(part))) <= 0, where);
        assertEquals(clock.endsAt(now), clock.partEndsAt(now).plus(later), where);
        assertEquals(clock.state(now) == ClockState.FINISHED, clock.left(now).isZero() && part == 3, where);
        assertEquals(clock.minutesLeft(now) == 0, clock.left(now).isZero(), where);
    }

    private static SessionClock pressed(SessionClock clock, Random random, Instant now) {
        ClockState state = clock.state(now);
        ClockMove move = ClockMove.values()[random.nextInt(ClockMove.STOP.ordinal())];
        if (state.after(move).isEmpty()) {
            return clock;
        }
        Duration left = clock.left(now);
        return switch (move) {
            case PAUSE -> same(clock.pause(now), left, now);
            case GO_ON -> same(clock.goOn(now), left, now);
            case EXTEND -> same(clock.extend(5, now), left.plusMinutes(5), now);
            default -> clock.moveTo(random.nextInt(4), now);
        };
    }

    private static SessionClock same(SessionClock clock, Duration left, Instant now) {
        assertEquals(left, clock.left(now));
        return clock;
    }

    private static Refusal.Reason refusal(Executable move) {
        return assertThrows(Refusal.class, move).reason();
    }
}
