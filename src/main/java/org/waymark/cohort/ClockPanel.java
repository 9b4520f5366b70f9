package org.waymark.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The clock beside a session, as one person sees it.
 *
 * @param session     number of the session
 * @param group       whose shared clock is meant; empty when the person belongs to no group
 * @param face        the clock the person goes by; empty when they go by none
 * @param offered     the group's clock, when it runs and the person does not go by it
 * @param followers   how many follow the shared clock; told to whoever leads
 * @param mayTakeOver whether the person may lead instead of whoever does
 * @param readAt      the moment all this is true for
 * @param tag         changes when anything but the time has changed
 */
public record ClockPanel(
        int session,
        Optional<UUID> group,
        ClockStance stance,
        Optional<ClockFace> face,
        Optional<ClockFace> offered,
        long followers,
        boolean mayTakeOver,
        Instant readAt,
        String tag) {
    /** Seconds between two questions of a script while a clock runs that others may change. */
    private static final int WAIT_SECONDS = 10;
    /** The same while there is none, in case somebody starts one. */
    private static final int IDLE_WAIT_SECONDS = 30;

    /** Whether the person's buttons move the clock that is shown. */
    public boolean mayMove() {
        return stance == ClockStance.OWN || isLed();
    }

    public boolean isLed() {
        return stance == ClockStance.LEADS;
    }

    public boolean isFollowed() {
        return stance == ClockStance.FOLLOWS;
    }

    /** Whether the person belongs to a group, so that others may start or change a clock that concerns them. */
    public boolean isShared() {
        return group.isPresent();
    }

    public boolean mayStartShared() {
        return isShared() && offered.isEmpty() && !isLed() && !isFollowed();
    }

    /** When the present part ends, while the clock that is shown runs. */
    public Optional<Instant> runsUntil() {
        return face.filter(ClockFace::isRunning).map(ClockFace::partEndsAt);
    }

    /** Seconds that a script waits before it asks again. */
    public int secondsToWait() {
        return isLed() || isFollowed() || offered.isPresent() ? WAIT_SECONDS : IDLE_WAIT_SECONDS;
    }
}
