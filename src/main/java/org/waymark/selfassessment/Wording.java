package org.waymark.selfassessment;

import java.time.Instant;

/**
 * What a point said before it was put right.
 *
 * @param version   1 for the first wording
 * @param writtenAt when it was written, not when it was replaced
 */
public record Wording(int version, PointWords words, Instant writtenAt) {}
