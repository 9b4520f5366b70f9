package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The self-assessment of one person.
 *
 * @param looked   how many areas they have looked at
 * @param latestOn day of their latest point
 * @param charts   the present scale first
 * @param waiting  what they kept in sessions and have neither used nor left
 * @param note     whose words the scale has
 */
public record OverviewSummary(
        int looked,
        Optional<LocalDate> latestOn,
        List<Chart> charts,
        List<JotSeed> waiting,
        AssessmentStep next,
        String note) {
    public OverviewSummary {
        charts = List.copyOf(charts);
        waiting = List.copyOf(waiting);
    }
}
