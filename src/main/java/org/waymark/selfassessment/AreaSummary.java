package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.Scale;

/**
 * One area: its picture, its diary, and what its form begins with.
 *
 * @param charts  the present scale first; none where there is no point
 * @param points  the latest first
 * @param views   what mentors were asked about it and said, the latest first
 * @param older   how many points to pass over for older ones; 0 where there are none
 * @param waiting what was kept for this area in sessions
 * @param draft   the reason as far as it was written
 * @param goal    step named last, on the present scale
 * @param rescue  token with which the page may hand in text after the visit
 */
public record AreaSummary(
        Area area,
        Scale scale,
        List<Chart> charts,
        List<PointSummary> points,
        List<AskedView> views,
        int older,
        List<JotSeed> waiting,
        NoteSummary draft,
        Optional<Integer> goal,
        LocalDate today,
        String rescue) {
    public AreaSummary {
        charts = List.copyOf(charts);
        points = List.copyOf(points);
        views = List.copyOf(views);
        waiting = List.copyOf(waiting);
    }
}
