package org.waymark.grades;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The way to the gradebook of one platform. After five scores in a row that got nowhere at their first try it is closed,
 * and opened for a few at a time, at first every five seconds, then once a minute; the first that comes through opens it
 * for all. A score that fails again and again counts once, so that it closes the way to nobody.
 */
final class Route {
    static final int FAILURES_MAX = 5;
    private static final Duration PAUSE_FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE_MOST = Duration.ofMinutes(1);
    private static final int STEPS = 4;

    private Route() {}

    /**
     * When the way opens again; empty while it stays open.
     *
     * @param failures in a row, this one included
     */
    static Optional<Instant> closedUntil(int failures, Instant now) {
        if (failures < FAILURES_MAX) {
            return Optional.empty();
        }
        Duration pause = PAUSE_FIRST.multipliedBy(1L << Math.min(failures - FAILURES_MAX, STEPS));
        return Optional.of(now.plus(pause.compareTo(PAUSE_MOST) < 0 ? pause : PAUSE_MOST));
    }
}
