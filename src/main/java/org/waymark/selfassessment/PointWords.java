package org.waymark.selfassessment;

import java.time.LocalDate;

/**
 * What a person says in a point.
 *
 * @param level  step on the scale, 1 for the first
 * @param goal   step they want to reach, or null
 * @param reason 1..20,000 characters, plain text
 * @param on     the day it is true of, today or earlier
 */
public record PointWords(int level, Integer goal, String reason, LocalDate on) {
    static final int REASON_CHARACTERS_MAX = 20_000;
}
