package org.waymark.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;

/**
 * The time of one session as it runs: which part it is in and how long that still lasts. A value; each move gives another
 * one. It says what time it is and nothing else: no text is hidden and nobody is moved on by it.
 *
 * <p>It counts time that has passed, never the hands of a clock on the wall, so a change to summer time in the middle of a
 * session alters nothing.
 *
 * @param minutes      length of each part, extensions included; each 1..{@value #PART_MINUTES_MAX}, at least one part
 * @param used         time used up to {@code runningSince}, or up to the pause
 * @param runningSince when it last began to run; empty while it is paused or stopped
 * @param isStopped    whether it was put away
 */
public record SessionClock(List<Integer> minutes, Duration used, Optional<Instant> runningSince, boolean isStopped) {
    /** No part may be extended beyond this. */
    public static final int PART_MINUTES_MAX = 240;

    public SessionClock {
        minutes = List.copyOf(minutes);
        if (minutes.isEmpty() || minutes.stream().anyMatch(length -> length < 1 || length > PART_MINUTES_MAX)) {
            throw new IllegalArgumentException("A clock needs parts of 1 to " + PART_MINUTES_MAX + " minutes");
        }
        if (used.isNegative()) {
            throw new IllegalArgumentException("Time used cannot be less than none");
        }
    }

    /** A clock that begins now. */
    public static SessionClock started(List<Integer> minutes, Instant now) {
        return new SessionClock(minutes, Duration.ZERO, Optional.of(now), false);
    }

    public ClockState state(Instant now) {
        if (isStopped) {
            return ClockState.STOPPED;
        }
        if (elapsed(now).compareTo(beginning(minutes.size())) >= 0) {
            return ClockState.FINISHED;
        }
        return runningSince.isPresent() ? ClockState.RUNNING : ClockState.PAUSED;
    }

    /** Number of the present part, 0 for the first; the last one once the plan is finished. */
    public int part(Instant now) {
        Duration elapsed = elapsed(now);
        int part = 0;
        while (part < minutes.size() - 1 && elapsed.compareTo(beginning(part + 1)) >= 0) {
            part++;
        }
        return part;
    }

    /** What is left of the present part; never less than nothing. */
    public Duration left(Instant now) {
        Duration left = beginning(part(now) + 1).minus(elapsed(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** As a person counts: a minute that has begun is still a minute. 0 only when finished. */
    public int minutesLeft(Instant now) {
        return Math.toIntExact((left(now).toMillis() + 59_999) / 60_000);
    }

    /** When the present part ends if nobody does anything; while paused, if it went on now. */
    public Instant partEndsAt(Instant now) {
        return now.plus(left(now));
    }

    /** When the last part ends if nobody does anything; while paused, if it went on now. */
    public Instant endsAt(Instant now) {
        Duration left = beginning(minutes.size()).minus(elapsed(now));
        return left.isNegative() ? now : now.plus(left);
    }

    /** How long ago the last part ended; nothing before that. */
    public Duration over(Instant now) {
        Duration over = elapsed(now).minus(beginning(minutes.size()));
        return over.isNegative() ? Duration.ZERO : over;
    }

    public SessionClock pause(Instant now) {
        ClockState before = state(now);
        require(before, ClockMove.PAUSE);
        return before == ClockState.PAUSED ? this : at(minutes, elapsed(now), Optional.empty());
    }

    public SessionClock goOn(Instant now) {
        ClockState before = state(now);
        require(before, ClockMove.GO_ON);
        return before == ClockState.RUNNING ? this : at(minutes, used, Optional.of(now));
    }

    /**
     * The present part gets more minutes. A finished clock runs on for that long from now, however long ago it finished.
     *
     * @param more minutes, 1..60; refuses INVALID beyond it or when the part would become longer than it may
     */
    public SessionClock extend(int more, Instant now) {
        ClockState before = state(now);
        require(before, ClockMove.EXTEND);
        int part = part(now);
        int length = minutes.get(part) + more;
        if (more < 1 || more > 60 || length > PART_MINUTES_MAX) {
            throw new Refusal(Reason.INVALID, "programme.refusal.clock-extension");
        }
        List<Integer> longer = new ArrayList<>(minutes);
        longer.set(part, length);
        Duration elapsed = before == ClockState.FINISHED ? beginning(minutes.size()) : elapsed(now);
        return at(longer, elapsed, before == ClockState.PAUSED ? Optional.empty() : Optional.of(now));
    }

    /** Set to the beginning of a part, 0 for the first. Refuses INVALID for a part that the session does not have. */
    public SessionClock moveTo(int part, Instant now) {
        ClockState before = state(now);
        require(before, ClockMove.MOVE_TO);
        if (part < 0 || part >= minutes.size()) {
            throw new Refusal(Reason.INVALID, "programme.refusal.clock-no-such-part");
        }
        return at(minutes, beginning(part), before == ClockState.PAUSED ? Optional.empty() : Optional.of(now));
    }

    public SessionClock stop(Instant now) {
        require(state(now), ClockMove.STOP);
        return isStopped ? this : new SessionClock(minutes, elapsed(now), Optional.empty(), true);
    }

    private SessionClock at(List<Integer> lengths, Duration elapsed, Optional<Instant> since) {
        return new SessionClock(lengths, elapsed, since, false);
    }

    /** Another node's clock may be a little behind ours; time never runs backwards for that. */
    private Duration elapsed(Instant now) {
        return runningSince
                .filter(now::isAfter)
                .map(since -> used.plus(Duration.between(since, now)))
                .orElse(used);
    }

    private Duration beginning(int part) {
        return Duration.ofMinutes(
                minutes.subList(0, part).stream().mapToInt(Integer::intValue).sum());
    }

    private static void require(ClockState state, ClockMove move) {
        if (state.after(move).isEmpty()) {
            boolean isStopped = state == ClockState.STOPPED;
            throw new Refusal(
                    Reason.WRONG_STATE,
                    isStopped ? "programme.refusal.clock-stopped" : "programme.refusal.clock-finished");
        }
    }
}
