package org.waymark.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * Who can read one thing today: its owner, and whom the owner named. The one rule: {@link #reading} lets a reader in, and
 * the line that the owner sees is made from {@link #readers}. No role opens anything and none closes anything.
 *
 * @param readers those to whom a version is open today, the longest known first; each person once
 */
public record Readership(PersonId owner, RecordRef thing, List<Reader> readers) {
    /**
     * Somebody whom the owner named.
     *
     * @param name  empty when they have none, or where only the rule is asked
     * @param until last day in London on which they can read it
     */
    public record Reader(PersonId person, String name, int version, LocalDate until) {
        /** Tells apart those without a name. */
        public String mark() {
            return person.toString().substring(0, 4);
        }
    }

    public Readership {
        readers = List.copyOf(readers);
    }

    /** What this person may read of it; empty is answered as if the thing did not exist. */
    public Optional<Reading> reading(PersonId person) {
        if (person.equals(owner)) {
            return Optional.of(Reading.OF_OWNER);
        }
        return readers.stream()
                .filter(reader -> reader.person().equals(person))
                .findFirst()
                .map(Reading::of);
    }

    public boolean isPrivate() {
        return readers.isEmpty();
    }
}
