package org.waymark.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.waymark.programme.Area;
import org.waymark.web.Beginning;

/** Areas by sources. It counts, and says nothing about how much would be enough. */
public record Matrix(List<Row> rows) {
    /** One area, a cell for each source in their order, and what stands for it. */
    public record Row(Area area, List<Cell> cells, List<PlacedItem> shown) {}

    /**
     * How much there is of one source in one area.
     *
     * @param newest what the newest of it is called, cut for a narrow place; empty where there is nothing
     * @param path   where it is read, or where something can be made for it
     */
    public record Cell(Source source, long items, String newest, String path) {
        private static final int NEWEST_CHARACTERS_MAX = 28;

        public Cell {
            newest = Beginning.of(newest, NEWEST_CHARACTERS_MAX);
        }

        public boolean isEmpty() {
            return items == 0;
        }
    }

    public Matrix {
        rows = List.copyOf(rows);
    }

    static Matrix of(
            List<Area> areas,
            List<AreaStore.Count> counts,
            List<PlacedItem> showcase,
            BiFunction<Source, Integer, String> invitation) {
        return new Matrix(areas.stream()
                .map(area -> new Row(
                        area,
                        Stream.of(Source.values())
                                .map(source -> cell(area.number(), source, counts, invitation))
                                .toList(),
                        showcase.stream()
                                .filter(item -> item.area() == area.number())
                                .toList()))
                .toList());
    }

    private static Cell cell(
            int area, Source source, List<AreaStore.Count> counts, BiFunction<Source, Integer, String> invitation) {
        return counts.stream()
                .filter(count -> count.area() == area && count.source() == source)
                .findFirst()
                .map(count -> new Cell(source, count.items(), count.newest(), path(area, Optional.of(source))))
                .orElseGet(() -> new Cell(source, 0, "", invitation.apply(source, area)));
    }

    static String path(int area, Optional<Source> source) {
        return "/evidence/areas/" + area
                + source.map(only -> "?source=" + only.key()).orElse("");
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.cells().stream().allMatch(Cell::isEmpty));
    }
}
