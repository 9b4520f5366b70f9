package org.waymark.appraisal;

import java.util.Optional;
import java.util.UUID;

/**
 * Where one pair stands with their year, for one of them.
 *
 * @param other name of the other one; may be empty
 * @param cycle empty while no year was begun
 * @param stage {@code none}, {@code planning}, {@code interim}, {@code final} or {@code closed}
 * @param open  the meeting that is being written
 */
public record AppraisalLine(
        UUID relationship,
        ReviewSeat seat,
        String other,
        Optional<UUID> cycle,
        Optional<CycleYear> year,
        String stage,
        Optional<CycleSummary.StageLine> open) {}
