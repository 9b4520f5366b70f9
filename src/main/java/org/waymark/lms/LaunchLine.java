package org.waymark.lms;

import java.sql.Timestamp;
import java.time.Instant;

/**
 * One line of the launch log.
 *
 * @param number rises with time
 * @param code   reason of a refusal, else empty
 */
public record LaunchLine(long number, Instant at, Result result, String code) {
    /** What became of a launch. */
    public enum Result {
        /** Led into a visit. */
        ADMITTED,
        /** Went on in a new tab. */
        HANDED_OVER,
        /** Refused, with a reason. */
        REFUSED
    }

    static LaunchLine of(Object[] row) {
        return new LaunchLine(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                Result.valueOf((String) row[2]),
                (String) row[3]);
    }
}
