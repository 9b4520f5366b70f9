package org.waymark.records;

import org.waymark.PersonId;
import org.waymark.RecordRef;

/** A room whose records are signed. Implemented as a bean; CDI collects. Asked in a transaction. */
public interface SignedKind {
    /** Kind of its records, as {@link RecordRef} calls it. */
    String kind();

    /** The room's own page of a record, without the prefix of the visit. */
    String path(RecordRef record);

    /**
     * Whether this person is of the record today, because the relationship it rests on lasts. Whoever is not any more
     * reads what they signed or what was sealed with them, and nothing else of it.
     */
    boolean isPartyNow(PersonId person, RecordRef record);
}
