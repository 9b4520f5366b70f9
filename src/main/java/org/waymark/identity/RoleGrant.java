package org.waymark.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Role;

/** A role that a person holds from one moment to another. Ended, never deleted. */
@Entity
@Table(name = "role_grant")
class RoleGrant {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected RoleGrant() {}

    /** @param grantedBy null when the launch itself or the operator gave it */
    RoleGrant(OrganisationId organisation, PersonId person, Role role, PersonId grantedBy, Instant grantedAt) {
        this.id = UUID.randomUUID();
        this.organisationId = organisation.value();
        this.personId = person.value();
        this.role = role;
        this.grantedBy = grantedBy == null ? null : grantedBy.value();
        this.grantedAt = grantedAt;
    }

    void end(PersonId by, Instant at) {
        if (endedAt != null) {
            throw new Refusal(Refusal.Reason.WRONG_STATE, "identity.refusal.role-ended");
        }
        this.endedBy = by.value();
        this.endedAt = at;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** Empty when the launch itself or the operator gave it. */
    Optional<PersonId> grantedBy() {
        return Optional.ofNullable(grantedBy).map(PersonId::new);
    }

    Instant grantedAt() {
        return grantedAt;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant grant && id.equals(grant.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
