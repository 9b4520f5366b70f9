package org.waymark.lti.ags;

import java.time.Instant;
import java.util.OptionalDouble;
import org.waymark.lti.Texts;

/**
 * What is told of one person in one column.
 *
 * @param userId the platform's id of the person (the subject of a launch)
 * @param timestamp must be a later second than in any message sent before about this person in this column, see
 *     {@link ScoreRule#nextTimestamp}
 * @param given points, 0 or more; absent takes a grade away, see {@link ScoreRule}
 * @param maximum points possible, more than 0
 */
public record Score(
        String userId,
        Instant timestamp,
        ActivityProgress activity,
        GradingProgress grading,
        OptionalDouble given,
        double maximum) {

    public Score {
        boolean isGivenRight = given.isEmpty() || (Double.isFinite(given.getAsDouble()) && given.getAsDouble() >= 0);
        if (!Texts.isId(userId) || !isGivenRight || !Double.isFinite(maximum) || maximum <= 0) {
            throw new IllegalArgumentException("a score names a person, 0 or more points, and a maximum above 0");
        }
    }

    /** All done: the one message that every platform turns into a grade, and Moodle into completion. */
    public static Score complete(String userId, Instant timestamp, double maximum) {
        return new Score(
                userId,
                timestamp,
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                OptionalDouble.of(maximum),
                maximum);
    }

    /** So many points so far. */
    public static Score partial(String userId, Instant timestamp, double given, double maximum) {
        return new Score(
                userId,
                timestamp,
                ActivityProgress.IN_PROGRESS,
                GradingProgress.PENDING,
                OptionalDouble.of(given),
                maximum);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Score[" + activity + ", " + grading + ", " + timestamp + "]";
    }
}
