package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Refusal;

class ClockStateTest {
    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");
    private static final String NO = "refused";

    /** State by state, what becomes of a clock when each move is tried, in the order of {@link ClockMove}. */
    private static final Map<ClockState, List<String>> EXPECTED = Map.of(
            ClockState.RUNNING, List.of("PAUSED", "RUNNING", "RUNNING", "RUNNING", "STOPPED"),
            ClockState.PAUSED, List.of("PAUSED", "RUNNING", "PAUSED", "PAUSED", "STOPPED"),
            ClockState.FINISHED, List.of(NO, NO, "RUNNING", "RUNNING", "STOPPED"),
            ClockState.STOPPED, List.of(NO, NO, NO, NO, "STOPPED"));

    static Stream<Arguments> pairs() {
        return Stream.of(ClockState.values()).flatMap(state -> Stream.of(ClockMove.values())
                .map(move -> Arguments.of(state, move, EXPECTED.get(state).get(move.ordinal()))));
    }

    @ParameterizedTest(name = "{1} on {0} gives {2}")
    @MethodSource("pairs")
    void the_table_answers_every_pair(ClockState state, ClockMove move, String expected) {
        assertEquals(expected, state.after(move).map(Enum::name).orElse(NO));
    }

    @ParameterizedTest(name = "{1} on a clock that is {0} gives {2}")
    @MethodSource("pairs")
    void a_clock_does_what_the_table_says(ClockState state, ClockMove move, String expected) {
        SessionClock clock = in(state);
        assertEquals(state, clock.state(NOON));
        assertEquals(expected, tried(clock, move));
    }

    private static SessionClock in(ClockState state) {
        SessionClock running = SessionClock.started(List.of(15, 30, 30, 15), NOON.minusSeconds(1200));
        return switch (state) {
            case RUNNING -> running;
            case PAUSED -> running.pause(NOON.minusSeconds(60));
            case FINISHED -> SessionClock.started(List.of(15, 30, 30, 15), NOON.minus(Duration.ofHours(3)));
            case STOPPED -> running.stop(NOON.minusSeconds(60));
        };
    }

    private static String tried(SessionClock clock, ClockMove move) {
        try {
            return moved(clock, move).state(NOON).name();
        } catch (Refusal refused) {
            assertEquals(Refusal.Reason.WRONG_STATE, refused.reason());
            return NO;
        }
    }

    private static SessionClock moved(SessionClock clock, ClockMove move) {
        return switch (move) {
            case PAUSE -> clock.pause(NOON);
            case GO_ON -> clock.goOn(NOON);
            case EXTEND -> clock.extend(5, NOON);
            case MOVE_TO -> clock.moveTo(2, NOON);
            case STOP -> clock.stop(NOON);
        };
    }
}
