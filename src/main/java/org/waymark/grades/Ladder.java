package org.waymark.grades;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: after ten seconds, then twice as long each time up to an hour, for eight days. Each wait is cut by
 * up to a half at random, so that five hundred scores do not all come at once. What the LMS asks for counts before that.
 */
final class Ladder {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofHours(1);
    /** A long weekend and the days until somebody has looked; never less than seven days. */
    static final Duration GIVE_UP = Duration.ofDays(8);

    /** 10 s doubled nine times is beyond an hour. */
    private static final int STEPS = 9;

    private Ladder() {}

    /**
     * @param attempts   made so far, 1 or more
     * @param queued     since when the score waits
     * @param retryAfter what the LMS asked for
     * @return empty when it is given up
     */
    static Optional<Instant> next(
            int attempts, Instant queued, Instant now, Optional<Duration> retryAfter, RandomGenerator random) {
        if (!now.isBefore(queued.plus(GIVE_UP))) {
            return Optional.empty();
        }
        Duration wait = retryAfter
                .map(asked -> asked.plus(part(asked, 0.1 * random.nextDouble())))
                .orElseGet(() -> part(whole(attempts), 0.5 + 0.5 * random.nextDouble()));
        return Optional.of(now.plus(wait));
    }

    private static Duration whole(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, STEPS));
        return wait.compareTo(MOST) < 0 ? wait : MOST;
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofMillis(Math.round(whole.toMillis() * share));
    }
}
