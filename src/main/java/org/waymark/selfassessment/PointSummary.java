package org.waymark.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Area;

/**
 * A point for its writer.
 *
 * @param scale  the scale it was made on, as it was worded then
 * @param isOpen whether a slip of the pen can still be put right
 */
public record PointSummary(
        UUID id,
        Area area,
        ScaleSummary scale,
        PointWords words,
        Optional<Integer> sessionNumber,
        Instant madeAt,
        Instant changedAt,
        int version,
        boolean isOpen) {
    static PointSummary of(AssessmentPoint point, Area area, ScaleSummary scale, Instant now) {
        return new PointSummary(
                point.id(),
                area,
                scale,
                point.words(),
                Optional.ofNullable(point.sessionNumber()),
                point.madeAt(),
                point.changedAt(),
                point.version(),
                point.isOpen(now));
    }

    /** The words of the step it stands on. */
    public String step() {
        return scale.step(words.level());
    }

    public Optional<String> goal() {
        return Optional.ofNullable(words.goal()).map(scale::step);
    }

    public LocalDate on() {
        return words.on();
    }
}
