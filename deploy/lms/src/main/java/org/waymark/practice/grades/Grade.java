package org.waymark.practice.grades;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person has in one column.
 *
 * @param points           on the scale of the column; empty after a post that erased it
 * @param timestamp        of the last score taken, as the tool said
 * @param isComplete       whether the activity counts as done
 * @param activityProgress as last posted
 * @param gradingProgress  as last posted
 */
public record Grade(
        int lineItem,
        String userId,
        Optional<Double> points,
        Instant timestamp,
        boolean isComplete,
        String activityProgress,
        String gradingProgress,
        String comment) {}
