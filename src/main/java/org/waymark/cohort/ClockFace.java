package org.waymark.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.waymark.programme.ClockState;
import org.waymark.programme.Segment;
import org.waymark.programme.SessionClock;

/**
 * What a clock shows in one moment.
 *
 * @param part        the present one, 0 for the first
 * @param parts       all parts as the session names them
 * @param minutes     their lengths, extensions included
 * @param minutesLeft of the present part; 0 only when finished
 * @param partEndsAt  if nobody does anything; while paused, if it went on now
 * @param endsAt      the same for the last part
 */
public record ClockFace(
        ClockState state,
        int part,
        List<Segment> parts,
        List<Integer> minutes,
        int minutesLeft,
        Instant partEndsAt,
        Instant endsAt) {
    static ClockFace of(SessionClock time, List<Segment> parts, Instant now) {
        return new ClockFace(
                time.state(now),
                time.part(now),
                parts,
                time.minutes(),
                time.minutesLeft(now),
                time.partEndsAt(now),
                time.endsAt(now));
    }

    /** The state as message keys and scripts name it. */
    public String stateKey() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public boolean isFinished() {
        return state == ClockState.FINISHED;
    }

    /** The present part. */
    public Segment segment() {
        return parts.get(part);
    }
}
