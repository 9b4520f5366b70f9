package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Area;

/**
 * The picture of one scale: in each area where its owner stood first, where they stand now and where they want to be. The
 * table beneath is made from the same rows.
 *
 * @param isPresent whether points are still made on this scale
 */
public record Chart(ScaleSummary scale, boolean isPresent, List<Row> rows) {
    /** One point in the picture. */
    public record Mark(UUID point, int level, LocalDate on) {}

    /**
     * One area.
     *
     * @param first empty while there is one point only
     * @param goal  step named with the latest point
     */
    public record Row(Area area, Optional<Mark> first, Optional<Mark> latest, Optional<Integer> goal) {
        static Row empty(Area area) {
            return new Row(area, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;

    public Chart {
        rows = List.copyOf(rows);
    }

    /** The points of one scale, areas in their order; an area without any has a row only where {@code isPresent}. */
    static Chart of(ScaleSummary scale, boolean isPresent, List<Area> areas, List<PointStore.End> ends) {
        List<Row> rows = new ArrayList<>();
        for (Area area : areas) {
            Row row = row(area, scale, ends);
            if (isPresent || row.latest().isPresent()) {
                rows.add(row);
            }
        }
        return new Chart(scale, isPresent, rows);
    }

    private static Row row(Area area, ScaleSummary scale, List<PointStore.End> ends) {
        Optional<Mark> first = Optional.empty();
        Row row = Row.empty(area);
        for (PointStore.End end : ends) {
            if (end.area() == area.number() && end.scale().equals(scale.id())) {
                Mark mark = new Mark(end.id(), end.level(), end.on());
                if (end.place() == end.total()) {
                    row = new Row(area, first, Optional.of(mark), Optional.ofNullable(end.goal()));
                } else {
                    first = Optional.of(mark);
                }
            }
        }
        return row;
    }

    /** The picture with this area alone. */
    Chart only(int area) {
        return new Chart(
                scale,
                isPresent,
                rows.stream().filter(row -> row.area().number() == area).toList());
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.latest().isEmpty());
    }

    /** How far from the left the middle of a step lies, for an attribute of SVG. */
    public String x(int level) {
        return String.format(
                Locale.ROOT, "%.2f%%", (level - HALF) * HUNDRED / scale.steps().size());
    }
}
