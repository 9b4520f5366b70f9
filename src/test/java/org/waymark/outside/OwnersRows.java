package org.waymark.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every row about a person, in every table that the application's own list names, as one figure a table: it changes when
 * any value of any of these rows does.
 */
final class OwnersRows {
    /** A visit is used by being there, who looked is written down, and what the LMS calls somebody is read from it again. */
    private static final Set<String> MOVING =
            Set.of("visit", "audit_line", "chain_entry", "share_look", "comment_desk", "lms_account");

    /** How far the two of a conversation have read moves with their reading. */
    private static final String SETTLED = "(to_jsonb(t) - 'owner_read_to' - 'reader_read_to')::text";

    private static final Path LIST = Path.of("main/resources/records/about-a-person.csv");

    private OwnersRows() {}

    static Map<String, String> of(Stage stage, String person) {
        Map<String, String> figures = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(LIST)) {
                String[] parts = line.split("\\|");
                if (!line.startsWith("#") && !MOVING.contains(parts[0])) {
                    figures.put(parts[0] + " where " + parts[1], figure(stage, parts[0], parts[1], person));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** Tables with other figures than before. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(table -> before.get(table).equals(after.get(table)));
        return changed;
    }

    private static String figure(Stage stage, String table, String which, String person) {
        return stage.rows()
                .texts("select count(*) || ' ' || md5(coalesce(string_agg(" + SETTLED + ", ' ' order by " + SETTLED
                        + "), '')) from " + table + " t where "
                        + which.replace(":me", "'" + person + "'::uuid"))
                .get(0);
    }
}
