package org.waymark.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that holds something about a person.
 *
 * @param ofThem  condition for the rows that are about them; the person is {@code :me}, the table {@code t}
 * @param leftOut columns that stay here, separated by commas; empty for none
 */
record KeptTable(String name, String ofThem, String leftOut) {
    private static final String FILE = "/records/about-a-person.csv";
    private static final int COLUMNS = 3;

    /** All of them, in the order of the file. */
    static List<KeptTable> all() {
        try (InputStream file = KeptTable.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", COLUMNS))
                    .map(columns -> new KeptTable(columns[0], columns[1], columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows as JSON: organisation {@code ?1}, person {@code ?2}, columns left out {@code ?3}. */
    String query() {
        return "select cast(to_jsonb(t) - string_to_array(cast(?3 as text), ',') as text) from " + name
                + " t where t.organisation_id = ?1 and (" + ofThem.replace(":me", "?2") + ")";
    }
}
