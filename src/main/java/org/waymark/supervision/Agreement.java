package org.waymark.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipSummary;

/**
 * The agreement of one relationship. Begun by either of the two, written by both, agreed item by item, signed by both; a
 * review opens it again, and what was signed before stays with the records. Over when the relationship ends.
 */
@Entity
class Agreement implements Between {
    /** Kind of it, as {@link RecordRef} calls it. */
    static final String KIND = "agreement";

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "relationship_id")
    private UUID relationshipId;

    @Column(name = "supervisee_id")
    private UUID superviseeId;

    @Column(name = "supervisor_id")
    private UUID supervisorId;

    @Column(name = "form_id")
    private String formId;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "profile_id")
    private String profileId;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Version
    private int version;

    protected Agreement() {}

    Agreement(
            UUID id,
            Visitor by,
            RelationshipSummary pair,
            String formId,
            int formVersion,
            String profileId,
            Instant at) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.relationshipId = pair.id();
        this.superviseeId = pair.person().value();
        this.supervisorId = pair.supporter().value();
        this.formId = formId;
        this.formVersion = formVersion;
        this.profileId = profileId;
        this.state = AgreementState.DRAFTING;
        this.begunBy = by.person().value();
        this.begunAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id);
    }

    @Override
    public UUID relationship() {
        return relationshipId;
    }

    String formId() {
        return formId;
    }

    String profileId() {
        return profileId;
    }

    AgreementState state() {
        return state;
    }

    Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    @Override
    public PersonId in(Seat seat) {
        return new PersonId(seat == Seat.SUPERVISEE ? superviseeId : supervisorId);
    }

    /** Refuses WRONG_STATE for what cannot be done now. */
    void move(AgreementState.Act act) {
        this.state = state.after(act)
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.agreement-state"));
    }

    /** All have signed. */
    void seal(Instant at, LocalDate nextReview) {
        move(AgreementState.Act.SEAL);
        this.sealedAt = at;
        this.reviewOn = nextReview;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement agreement && id.equals(agreement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
