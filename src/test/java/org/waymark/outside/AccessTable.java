package org.waymark.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is answered what, at every address: {@code sweep/access.csv}. The one place that says so; the sweep holds the running
 * application against it.
 *
 * @param visitors names of its columns
 */
record AccessTable(List<String> visitors, List<Line> lines) {
    private static final int FIRST = 4;

    /**
     * One address.
     *
     * @param address with names of the owner's things in braces
     * @param with    fields that its form lacks, or another value for them
     * @param cells   what each visitor is answered
     */
    record Line(String method, String route, String address, String with, Map<String, Cell> cells) {
        String name() {
            return method + " " + address;
        }

        boolean isRead() {
            return method.equals("GET");
        }
    }

    /**
     * @param status     0 when it is not asked
     * @param isActOnOwner whether it is allowed and changes something of the owner's
     */
    record Cell(int status, boolean isActOnOwner) {
        static Cell of(String text) {
            boolean isAct = text.endsWith("!");
            String number = isAct ? text.substring(0, text.length() - 1) : text;
            return new Cell(number.equals("-") ? 0 : Integer.parseInt(number), isAct);
        }

        /** The visitor may not know of it, rather than may not do it now. */
        boolean isUnknown() {
            return status == 403 || status == 404 || status == 410;
        }

        boolean isRefused() {
            return status >= 400;
        }
    }

    static AccessTable read() {
        try (InputStream file = AccessTable.class.getResourceAsStream("/sweep/access.csv")) {
            List<String[]> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
            List<String> visitors = List.of(rows.get(0)).subList(FIRST, rows.get(0).length);
            return new AccessTable(
                    visitors,
                    rows.stream().skip(1).map(row -> line(row, visitors)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of these routes those that no line is about. */
    Set<String> without(Set<String> routes) {
        Set<String> missing = new TreeSet<>(routes);
        missing.removeAll(routes());
        return missing;
    }

    /** Lines about a route that is not there any more. */
    Set<String> beyond(Set<String> routes) {
        Set<String> surplus = routes();
        surplus.removeAll(routes);
        surplus.removeIf(route -> route.matches(".*\\((server|other)\\)|OPTIONS .*"));
        return surplus;
    }

    private Set<String> routes() {
        return lines.stream()
                .map(line -> line.method() + " " + line.route())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Line line(String[] row, List<String> visitors) {
        if (row.length != FIRST + visitors.size()) {
            throw new IllegalStateException("not " + visitors.size() + " visitors: " + String.join(";", row));
        }
        Map<String, Cell> cells = new TreeMap<>();
        for (int i = 0; i < visitors.size(); i++) {
            cells.put(visitors.get(i), Cell.of(row[FIRST + i]));
        }
        return new Line(row[0], row[1], row[2], row[3], cells);
    }
}
