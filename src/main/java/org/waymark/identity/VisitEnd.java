package org.waymark.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a visit lasts.
 *
 * @param at      when it ends unless it is used before
 * @param left    time from now until then
 * @param canStay whether using it puts the end off; false when the visit has nearly reached its longest
 */
public record VisitEnd(Instant at, Duration left, boolean canStay) {}
