package org.waymark.lti.ags;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waymark.lti.PlatformFamily;

/**
 * What may be sent to which kind of platform without harm. A score without points takes a grade away on every platform.
 * One that is not final takes it away in Moodle as well, and undoes completion; of a platform that is not known the same
 * is feared.
 */
public enum ScoreRule {
    /** Only final scores with points. */
    FINAL_ONLY,
    /** Points so far may be sent, too. */
    PARTIAL_TOO;

    private static final Duration STEP = Duration.ofSeconds(1);

    /** The rule for a kind of platform. */
    public static ScoreRule of(PlatformFamily family) {
        return switch (family) {
            case MOODLE, OTHER -> FINAL_ONLY;
            case CANVAS, BRIGHTSPACE, BLACKBOARD, SAKAI -> PARTIAL_TOO;
        };
    }

    /** Whether this message can be sent without erasing a grade. */
    public boolean permits(Score score) {
        return score.given().isPresent() && (this == PARTIAL_TOO || score.grading() == GradingProgress.FULLY_GRADED);
    }

    /**
     * The moment to write into the next message about a person in a column: now, or a second after the last message where
     * that would not be later, for platforms compare whole seconds.
     */
    public static Instant nextTimestamp(Instant now, Optional<Instant> last) {
        Instant rounded = now.truncatedTo(ChronoUnit.MILLIS);
        Instant earliest =
                last.map(one -> one.truncatedTo(ChronoUnit.SECONDS).plus(STEP)).orElse(rounded);
        return rounded.isBefore(earliest) ? earliest : rounded;
    }
}
