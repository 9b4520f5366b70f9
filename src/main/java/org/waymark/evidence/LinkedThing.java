package org.waymark.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.web.Beginning;

/**
 * Something that can be placed in areas and linked, as its room knows it now.
 *
 * @param title what its owner knows it by; the first line of it, at most 120 characters, is kept
 * @param on    the day it belongs to
 * @param path  its own page without the prefix of the visit; {@code ?version=} is put behind it for a reader
 * @param area  the area of the standards that suggests itself, 1..8
 */
public record LinkedThing(
        RecordRef ref, PersonId owner, String title, LocalDate on, String path, Source source, Optional<Integer> area) {
    private static final int TITLE_CHARACTERS_MAX = 120;

    public LinkedThing {
        String line = title.strip().lines().findFirst().orElse("");
        title = Beginning.of(line, TITLE_CHARACTERS_MAX);
    }

    /** Address of the page with everything linked with it. */
    public String threadPath() {
        return EvidenceItem.threadPath(ref);
    }
}
