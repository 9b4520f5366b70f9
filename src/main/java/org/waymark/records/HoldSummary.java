package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * Why something must not be disposed of.
 *
 * @param record empty when it is about everything of a person
 * @param people whose record it is, or whose records
 */
public record HoldSummary(
        UUID id,
        Optional<RecordRef> record,
        List<PersonId> people,
        String names,
        String reason,
        String setBy,
        Instant setAt,
        Optional<Lifted> lifted) {
    public HoldSummary {
        people = List.copyOf(people);
    }

    public record Lifted(String reason, String by, Instant at) {}
}
