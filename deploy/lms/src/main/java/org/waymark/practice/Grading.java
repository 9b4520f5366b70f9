package org.waymark.practice;

/**
 * The gradebook column that belongs to an activity.
 *
 * @param scoreMaximum points, 1 to 100
 * @param resourceId   what the tool calls it; empty when the column was made by hand
 * @param tag          the tool's own mark; may be empty
 */
public record Grading(int scoreMaximum, String resourceId, String tag) {
    public Grading {
        if (scoreMaximum < 1 || scoreMaximum > 100) {
            throw new IllegalArgumentException("A column has 1 to 100 points, not " + scoreMaximum);
        }
    }

    /** A column as a teacher makes it, without the tool's marks. */
    public static Grading byHand(int scoreMaximum) {
        return new Grading(scoreMaximum, "", "");
    }
}
