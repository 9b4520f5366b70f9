package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.Scale;

/**
 * All areas on one page, to look at as many of them as one likes.
 *
 * @param rescue token with which the page may hand in text after the visit
 */
public record RoundSummary(Scale scale, List<Line> lines, LocalDate today, String rescue) {
    /**
     * One area of it.
     *
     * @param draft the reason as far as it was written
     * @param goal  step named last, on the present scale
     */
    public record Line(Area area, NoteSummary draft, Optional<Integer> goal) {}

    public RoundSummary {
        lines = List.copyOf(lines);
    }
}
