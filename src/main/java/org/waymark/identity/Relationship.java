package org.waymark.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * A mentor, a supervisor or an appraiser of a person. Begun by a lead, ended by a lead, never deleted; the same two may
 * begin anew after an end.
 */
@Entity
class Relationship {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RelationshipKind kind;

    @Column(name = "supporter_id")
    private UUID supporterId;

    private Instant since;

    private Instant until;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Version
    private int version;

    protected Relationship() {}

    /**
     * From now on it gives nothing to anybody. Ended twice is ended once: the first end stays.
     *
     * @return whether this was the first
     */
    boolean end(PersonId by, Instant at) {
        if (until != null) {
            return false;
        }
        this.until = at.isBefore(since) ? since : at;
        this.endedBy = by.value();
        return true;
    }

    RelationshipSummary summary() {
        return new RelationshipSummary(
                id, kind, new PersonId(personId), new PersonId(supporterId), since, Optional.ofNullable(until));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relationship relationship && id.equals(relationship.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
