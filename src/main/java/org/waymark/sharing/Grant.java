package org.waymark.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of one thing, opened to one person. Lasts until the end of its day unless its owner takes it back or shares
 * the thing with that person anew, or the relationship ends for which it was given. Stays for its owner to look up.
 */
@Entity
@Table(name = "share_grant")
class Grant {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "reader_id")
    private UUID readerId;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private GrantEnd endedAs;

    @Version
    private int version;

    protected Grant() {}

    /**
     * The owner takes it back. Ended twice is ended once: the first end stays.
     *
     * @return whether this was the first
     */
    boolean withdraw(Instant at) {
        if (endedAt != null) {
            return false;
        }
        this.endedAt = at.isBefore(sharedAt) ? sharedAt : at;
        this.endedAs = GrantEnd.WITHDRAWN;
        return true;
    }

    UUID reader() {
        return readerId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && id.equals(grant.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
