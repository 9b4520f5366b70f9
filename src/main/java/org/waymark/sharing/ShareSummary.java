package org.waymark.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.RelationshipKind;

/**
 * A share as it stands in a list.
 *
 * @param title  what the thing was called when it was shared: often its first words; empty for a reader once it is over
 * @param path   where this person reads it; empty when it is gone or is open to them no longer
 * @param person the other of the two: the reader for the owner, the owner for the reader
 * @param name   of that person, maybe empty
 * @param looks  when the reader last looked and on how many days; known to the owner only
 */
public record ShareSummary(
        UUID id,
        RecordRef thing,
        String title,
        int version,
        Optional<String> path,
        PersonId person,
        String name,
        Optional<RelationshipKind> as,
        LocalDate until,
        Instant sharedAt,
        ShareState state,
        Optional<Instant> endedAt,
        Looks looks) {
    /**
     * How often a reader looked.
     *
     * @param last empty when they have not looked yet
     * @param days on how many days
     */
    public record Looks(Optional<Instant> last, int days) {}

    /** Tells apart those without a name. */
    public String mark() {
        return person.toString().substring(0, 4);
    }
}
