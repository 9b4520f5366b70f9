package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.programme.Area;

/**
 * The picture of one scale: in each area where its owner stood first, where they stand now and where they want to be, and
 * beside that how their mentors see them. The table beneath is made from the same rows. Nothing is ever made of both.
 *
 * @param isPresent whether points are still made on this scale
 */
public record Chart(ScaleSummary scale, boolean isPresent, List<Row> rows) {
    /** One point in the picture. */
    public record Mark(UUID point, int level, LocalDate on) {}

    /**
     * How a mentor sees the owner.
     *
     * @param name what it is signed with, maybe empty
     * @param tell tells a mentor without a name apart
     */
    public record Beside(UUID view, String name, String tell, int level, LocalDate on) {}

    /**
     * One area.
     *
     * @param first  empty while there is one point only
     * @param goal   step named with the latest point
     * @param beside the latest view of each mentor
     */
    public record Row(
            Area area, Optional<Mark> first, Optional<Mark> latest, Optional<Integer> goal, List<Beside> beside) {
        public Row {
            beside = List.copyOf(beside);
        }

        static Row empty(Area area) {
            return new Row(area, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }

        /** Whether there is nothing to show. */
        public boolean isEmpty() {
            return latest.isEmpty() && beside.isEmpty();
        }
    }

    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;

    public Chart {
        rows = List.copyOf(rows);
    }

    /** The points of one scale, areas in their order; an area without any has a row only where {@code isPresent}. */
    static Chart of(
            ScaleSummary scale, boolean isPresent, List<Area> areas, List<PointStore.End> ends, List<AskedView> views) {
        List<Row> rows = new ArrayList<>();
        for (Area area : areas) {
            Row row = row(area, scale, ends, views);
            if (isPresent || !row.isEmpty()) {
                rows.add(row);
            }
        }
        return new Chart(scale, isPresent, rows);
    }

    private static Row row(Area area, ScaleSummary scale, List<PointStore.End> ends, List<AskedView> views) {
        Optional<Mark> first = Optional.empty();
        List<Beside> beside = beside(area, scale, views);
        Row row = new Row(area, first, first, Optional.empty(), beside);
        for (PointStore.End end : ends) {
            if (end.area() == area.number() && end.scale().equals(scale.id())) {
                Mark mark = new Mark(end.id(), end.level(), end.on());
                if (end.place() == end.total()) {
                    row = new Row(area, first, Optional.of(mark), Optional.ofNullable(end.goal()), beside);
                } else {
                    first = Optional.of(mark);
                }
            }
        }
        return row;
    }

    /** Of each mentor the view that they gave last, the latest first. */
    private static List<Beside> beside(Area area, ScaleSummary scale, List<AskedView> views) {
        Map<PersonId, Beside> latest = new LinkedHashMap<>();
        views.stream()
                .filter(view -> view.area().number() == area.number()
                        && !view.wordings().isEmpty()
                        && view.latest().scale().id().equals(scale.id()))
                .sorted(Comparator.comparing((AskedView view) -> view.viewedAt().orElseThrow())
                        .reversed())
                .forEach(view -> latest.putIfAbsent(
                        view.mentor(),
                        new Beside(
                                view.id(),
                                view.latest().name(),
                                view.mentorMark(),
                                view.latest().words().level(),
                                view.firstOn())));
        return List.copyOf(latest.values());
    }

    /** The picture with this area alone. */
    Chart only(int area) {
        return new Chart(
                scale,
                isPresent,
                rows.stream().filter(row -> row.area().number() == area).toList());
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(Row::isEmpty);
    }

    /** Whether a mentor's view is in it. */
    public boolean hasBeside() {
        return rows.stream().anyMatch(row -> !row.beside().isEmpty());
    }

    /** How far from the left the middle of a step lies, for an attribute of SVG. */
    public String x(int level) {
        return String.format(
                Locale.ROOT, "%.2f%%", (level - HALF) * HUNDRED / scale.steps().size());
    }
}
