package org.waymark.records;

import java.time.Instant;
import java.util.UUID;
import org.waymark.PersonId;

/** An excerpt that stands in somebody's portfolio. @param kind of the record it is from @param words the chosen lines */
public record KeptExcerpt(UUID id, PersonId owner, String kind, String words, Instant at) {
    static KeptExcerpt of(ExcerptStore.ExcerptRow row) {
        return new KeptExcerpt(row.id(), row.asker(), row.kind(), row.words(), row.askedAt());
    }
}
