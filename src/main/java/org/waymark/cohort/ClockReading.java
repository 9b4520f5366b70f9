package org.waymark.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.programme.ClockState;
import org.waymark.programme.SessionClock;

/**
 * A clock as it was read for one person.
 *
 * @param group      whose clock it is; empty for the person's own
 * @param pressedAt  when somebody last pressed anything on it
 * @param isFollowed whether the person who reads it follows it
 * @param followers  how many follow it
 */
record ClockReading(
        UUID id,
        int version,
        Optional<UUID> group,
        PersonId ledBy,
        SessionClock time,
        Instant pressedAt,
        boolean isFollowed,
        long followers) {
    /** Time after which a clock without anybody's hand on it is given up. */
    static final Duration UNATTENDED = Duration.ofHours(2);

    boolean isShared() {
        return group.isPresent();
    }

    /** Finished long ago: nobody needs to see it, and the next start takes its place. */
    boolean isLeftBehind(Instant now) {
        return isLeftBehind(time, now);
    }

    static boolean isLeftBehind(SessionClock time, Instant now) {
        return time.state(now) == ClockState.FINISHED && time.over(now).compareTo(UNATTENDED) > 0;
    }

    /** Nobody has pressed anything for so long that another member may lead instead. */
    static boolean isUnattended(Instant pressedAt, Instant now) {
        return Duration.between(pressedAt, now).compareTo(UNATTENDED) > 0;
    }
}
