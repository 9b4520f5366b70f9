package org.waymark.programme;

import java.util.List;

/**
 * One area of the standards, under its one canonical name.
 *
 * @param number 1..8
 * @param code short name with the number, {@code PQS 1}
 * @param name as the standards print it
 * @param printed how else the programme prints it
 * @param description what the area asks, in our words
 * @param statements what an organisation assesses within the area; empty as delivered
 * @param session number of the one session about this area
 */
public record Area(
        int number,
        String code,
        String name,
        List<PrintedName> printed,
        String description,
        List<Statement> statements,
        int session) {
    /** Keeps its own copies of the lists. */
    public Area {
        printed = List.copyOf(printed);
        statements = List.copyOf(statements);
    }

    /**
     * Another wording of the area's name.
     *
     * @param label as printed
     * @param where the place in the source
     */
    public record PrintedName(String label, String where) {}

    /**
     * Something to assess within the area.
     *
     * @param key stable over all areas
     * @param text plain text
     */
    public record Statement(String key, String text) {}
}
