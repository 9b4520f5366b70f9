package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.programme.Area;

/**
 * The one next thing that the page proposes.
 *
 * @param kind   decides the words
 * @param area   which area it is about, where it is about one
 * @param path   where it leads, without the prefix of the visit
 */
public record AssessmentStep(Kind kind, Optional<Area> area, String path) {
    /** In the order in which they win. */
    public enum Kind {
        /** Something was kept in a session. */
        USE_JOT,
        /** Nothing has been looked at yet. */
        BEGIN,
        /** An area has not been looked at yet. */
        NEXT_AREA,
        /** All have; the one looked at longest ago. */
        LOOK_AGAIN;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AssessmentStep of(Chart present, List<Chart> all, List<JotSeed> waiting) {
        if (!waiting.isEmpty()) {
            JotSeed seed = waiting.get(0);
            return new AssessmentStep(Kind.USE_JOT, seed.area(), "/self-assessment/jots/" + seed.jot());
        }
        List<Area> areas = present.rows().stream().map(Chart.Row::area).toList();
        List<Area> open =
                areas.stream().filter(area -> latest(area, all).isEmpty()).toList();
        if (open.size() == areas.size()) {
            return new AssessmentStep(Kind.BEGIN, Optional.empty(), "/self-assessment/new");
        }
        return open.stream()
                .findFirst()
                .map(area -> at(Kind.NEXT_AREA, area))
                .orElseGet(() -> at(Kind.LOOK_AGAIN, longestAgo(areas, all)));
    }

    private static AssessmentStep at(Kind kind, Area area) {
        return new AssessmentStep(kind, Optional.of(area), "/self-assessment/" + area.number());
    }

    private static Area longestAgo(List<Area> areas, List<Chart> all) {
        return areas.stream()
                .min(java.util.Comparator.comparing(area -> latest(area, all).orElseThrow()))
                .orElseThrow();
    }

    /** The day of the latest point of an area, whatever the scale. */
    static Optional<LocalDate> latest(Area area, List<Chart> all) {
        return all.stream()
                .flatMap(chart -> chart.rows().stream())
                .filter(row -> row.area().number() == area.number())
                .flatMap(row -> row.latest().stream())
                .map(Chart.Mark::on)
                .max(LocalDate::compareTo);
    }
}
