package org.waymark.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody may read of a thing.
 *
 * @param isOwner then any version
 * @param version the one version that a reader was given; empty for the owner
 * @param until   last day for a reader; empty for the owner
 */
public record Reading(boolean isOwner, OptionalInt version, Optional<LocalDate> until) {
    static final Reading OF_OWNER = new Reading(true, OptionalInt.empty(), Optional.empty());

    static Reading of(Readership.Reader reader) {
        return new Reading(false, OptionalInt.of(reader.version()), Optional.of(reader.until()));
    }

    /** Whether this version is open; the rule for an address that names one. */
    public boolean covers(int asked) {
        return isOwner || version.stream().anyMatch(given -> given == asked);
    }
}
