package org.waymark.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * Who supports whom as what, from when to when.
 *
 * @param person    who is mentored, supervised or appraised
 * @param supporter who does that
 * @param until     when a lead ended it; empty while it lasts
 */
public record RelationshipSummary(
        UUID id, RelationshipKind kind, PersonId person, PersonId supporter, Instant since, Optional<Instant> until) {
    public boolean isCurrent() {
        return until.isEmpty();
    }

    /** The one of the two who is not this person. */
    public PersonId besides(PersonId one) {
        return one.equals(person) ? supporter : person;
    }
}
