package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * One paper as one of its parties may read it.
 *
 * @param path      the room's own page of the record
 * @param state     OPEN, VOID or SEALED, in small letters
 * @param isParty   false for whoever reads it by a grant
 * @param maySign   whether this person's signature is needed and missing
 */
public record PaperSummary(
        UUID id,
        RecordRef record,
        String path,
        int number,
        String hash,
        String state,
        Instant presentedAt,
        Optional<Instant> sealedAt,
        Wording wording,
        List<SignatureSummary> signatures,
        List<Wording.Party> missing,
        boolean isParty,
        boolean maySign) {
    public PaperSummary {
        signatures = List.copyOf(signatures);
        missing = List.copyOf(missing);
    }

    public boolean isSealed() {
        return state.equals("sealed");
    }

    public boolean isVoid() {
        return state.equals("void");
    }

    /** Name of a party as it stands in the paper. */
    public String nameOf(PersonId person) {
        return wording.party(person).map(Wording.Party::name).orElse("");
    }
}
