package org.waymark.connection;

import java.time.Instant;

/**
 * What a test found about one thing.
 *
 * @param outcome {@link #OK} or a reason code
 * @param remark  what the LMS said, or a number; may be empty, must be escaped
 */
public record Check(Subject subject, Instant at, String outcome, String remark) {
    /** Everything was as it should be. */
    public static final String OK = "ok";

    static final int REMARK_LENGTH_MAX = 500;

    /** What is tried, in this order. */
    public enum Subject {
        /** The LMS's public keys. */
        KEYS,
        /** A token to find and make gradebook columns. */
        LINE_ITEM,
        /** A token to send scores. */
        SCORE,
        /** A token to read who is in a course. */
        MEMBERSHIP,
        /** How far its clock is from ours. */
        CLOCK
    }

    static Check of(Subject subject, Instant at, String outcome, String remark) {
        String kept = remark.length() <= REMARK_LENGTH_MAX ? remark : remark.substring(0, REMARK_LENGTH_MAX);
        return new Check(subject, at, outcome, kept);
    }

    public boolean isGood() {
        return outcome.equals(OK);
    }
}
