package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * Where a record stands: its open paper, or the last one sealed.
 *
 * @param number   1 for the first that is sealed, 2 for the next
 * @param parties  all whom it is between
 * @param signed   who has signed
 * @param missing  whose signature is still needed; empty when it is sealed
 */
public record SigningState(
        RecordRef record,
        UUID paper,
        int number,
        String hash,
        boolean isSealed,
        Instant presentedAt,
        Optional<Instant> sealedAt,
        List<PersonId> parties,
        List<PersonId> signed,
        List<PersonId> missing) {
    public SigningState {
        parties = List.copyOf(parties);
        signed = List.copyOf(signed);
        missing = List.copyOf(missing);
    }
}
