package org.waymark.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A dated line about what no room keeps.
 *
 * @param area    the area from whose empty place it was begun
 * @param version how often it was written, 1 or more
 */
public record NoteSummary(
        UUID id, PersonId owner, Source source, LocalDate on, String line, Optional<Integer> area, int version) {
    /** Kind of the thing. */
    public static final String KIND = "evidence-note";
    /** Longest line, in characters. */
    public static final int CHARACTERS_MAX = 1_000;

    public RecordRef ref() {
        return new RecordRef(KIND, id);
    }

    LinkedThing thing() {
        return new LinkedThing(ref(), owner, line, on, "/evidence/notes/" + id, source, area);
    }
}
