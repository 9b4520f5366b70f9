package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A signed record as those see it who keep records: nothing of what it says.
 *
 * @param paper     the last that was sealed of it
 * @param begunAt   from when its time is counted; empty while that lies ahead
 * @param keptUntil the last day on which it must be there
 * @param isOpen    whether something of it waits for signatures
 */
public record RetainedRecord(
        UUID paper,
        RecordRef record,
        RetentionRule rule,
        int number,
        Instant sealedAt,
        Optional<Instant> begunAt,
        Optional<LocalDate> keptUntil,
        boolean isOver,
        boolean isOpen,
        boolean isHeld,
        List<Party> parties,
        Optional<Proposal> proposal) {
    public RetainedRecord {
        parties = List.copyOf(parties);
    }

    /** @param name empty when it is not known */
    public record Party(PersonId person, String name) {}

    /** Somebody has proposed its disposal. */
    public record Proposal(UUID id, Party by, Instant at) {}

    /** Whether it may be disposed of, unless it is held. */
    boolean isDue() {
        return isOver && !isOpen;
    }

    public boolean isOf(PersonId person) {
        return parties.stream().anyMatch(party -> party.person().equals(person));
    }

    public String names() {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
