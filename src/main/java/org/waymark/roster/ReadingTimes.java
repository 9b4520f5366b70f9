package org.waymark.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waymark.lti.access.Trouble.Remedy;

/** When a course is read again. Always with some chance in it, so that nobody's courses come all at once. */
final class ReadingTimes {
    static final Duration USUAL = Duration.ofHours(6);
    /** After a reading in pages during which people came or went: somebody may have slipped from one page to another. */
    static final Duration TO_MAKE_SURE = Duration.ofMinutes(2);
    /** A launch brings no reading about sooner after another than this. */
    static final Duration BETWEEN_LAUNCHES = Duration.ofMinutes(10);
    /** Neither does the button. */
    static final Duration BETWEEN_PRESSES = Duration.ofMinutes(1);
    /** Longer ago than this, a roster is no word on which somebody becomes a lead. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final List<Duration> LADDER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(24));
    /** Where somebody has to change something first, asking every minute helps nobody. */
    private static final int FIRST_STEP_WHEN_ASKING = 3;

    private static final double SPREAD = 0.2;

    private ReadingTimes() {}

    static Instant afterSuccess(Instant now, RandomGenerator chance) {
        return now.plus(spread(USUAL, chance));
    }

    /**
     * @param failures   how many in a row, this one included, 1 or more
     * @param retryAfter how long the platform asks to be left alone; never less than that
     */
    static Instant afterFailure(
            Instant now, int failures, Remedy remedy, Optional<Duration> retryAfter, RandomGenerator chance) {
        int first = remedy == Remedy.RETRY ? 0 : FIRST_STEP_WHEN_ASKING;
        Duration step = LADDER.get(Math.min(first + failures - 1, LADDER.size() - 1));
        Duration wait = spread(step, chance);
        return now.plus(retryAfter
                .filter(asked -> asked.compareTo(wait) > 0)
                .map(asked -> asked.plus(spread(Duration.ofSeconds(10), chance)))
                .orElse(wait));
    }

    /** Up to a fifth more or less. */
    private static Duration spread(Duration usual, RandomGenerator chance) {
        return Duration.ofMillis((long) (usual.toMillis() * (1 - SPREAD + 2 * SPREAD * chance.nextDouble())));
    }
}
