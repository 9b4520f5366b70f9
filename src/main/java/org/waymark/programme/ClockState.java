package org.waymark.programme;

import static org.waymark.programme.ClockMove.EXTEND;
import static org.waymark.programme.ClockMove.GO_ON;
import static org.waymark.programme.ClockMove.MOVE_TO;
import static org.waymark.programme.ClockMove.PAUSE;
import static org.waymark.programme.ClockMove.STOP;

import java.util.Map;
import java.util.Optional;

/**
 * Where a clock is in its life. FINISHED comes by time alone; STOPPED is the end.
 *
 * <p>Pausing what is paused, going on with what runs and stopping what is stopped change nothing and are not refused: two
 * people may press the same button, or one person twice.
 */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** Every minute of the plan is used up. More minutes, or an earlier part, make it run again. */
    FINISHED,
    STOPPED;

    private static final Map<ClockState, Map<ClockMove, ClockState>> TABLE = Map.of(
            RUNNING, Map.of(PAUSE, PAUSED, GO_ON, RUNNING, EXTEND, RUNNING, MOVE_TO, RUNNING, STOP, STOPPED),
            PAUSED, Map.of(PAUSE, PAUSED, GO_ON, RUNNING, EXTEND, PAUSED, MOVE_TO, PAUSED, STOP, STOPPED),
            FINISHED, Map.of(EXTEND, RUNNING, MOVE_TO, RUNNING, STOP, STOPPED),
            STOPPED, Map.of(STOP, STOPPED));

    /** The state that follows, or empty when the move is not possible from here. */
    public Optional<ClockState> after(ClockMove move) {
        return Optional.ofNullable(TABLE.get(this).get(move));
    }
}
