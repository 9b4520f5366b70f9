package org.waymark.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** What the two of a pair cannot agree on. Each has an account that only they write; both read both. */
@Entity
class Disagreement implements Between {
    /** Kind of it, as {@link RecordRef} calls it. */
    static final String KIND = "disagreement";

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

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private UUID aboutId;

    private byte[] subject;

    @Column(name = "supervisee_account")
    private byte[] superviseeAccount;

    @Column(name = "supervisor_account")
    private byte[] supervisorAccount;

    @Enumerated(EnumType.STRING)
    private DisagreementState state = DisagreementState.OPEN;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected Disagreement() {}

    /** @param about null for anything but a record */
    Disagreement(UUID id, Visitor by, Pair pair, RecordRef about, byte[] subject, Instant at) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.relationshipId = pair.relationship();
        this.superviseeId = pair.supervisee().value();
        this.supervisorId = pair.supervisor().value();
        this.aboutKind = about == null ? null : about.kind();
        this.aboutId = about == null ? null : about.id();
        this.subject = subject.clone();
        this.openedBy = by.person().value();
        this.openedAt = at;
    }

    /** The two it is between. */
    record Pair(UUID relationship, PersonId supervisee, PersonId supervisor) {
        static Pair of(Between thing) {
            return new Pair(thing.relationship(), thing.in(Seat.SUPERVISEE), thing.in(Seat.SUPERVISOR));
        }
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

    @Override
    public PersonId in(Seat seat) {
        return new PersonId(seat == Seat.SUPERVISEE ? superviseeId : supervisorId);
    }

    /** The record that it is about. */
    Optional<RecordRef> about() {
        return Optional.ofNullable(aboutId).map(record -> new RecordRef(aboutKind, record));
    }

    DisagreementState state() {
        return state;
    }

    byte[] subject() {
        return subject.clone();
    }

    /** Empty while that one has written none. */
    Optional<byte[]> account(Seat seat) {
        return Optional.ofNullable(seat == Seat.SUPERVISEE ? superviseeAccount : supervisorAccount)
                .map(byte[]::clone);
    }

    void account(Seat seat, byte[] closed) {
        if (seat == Seat.SUPERVISEE) {
            superviseeAccount = closed.clone();
        } else {
            supervisorAccount = closed.clone();
        }
    }

    Instant openedAt() {
        return openedAt;
    }

    /** When it was first put before both. */
    Optional<Instant> presentedAt() {
        return Optional.ofNullable(presentedAt);
    }

    void presented(Instant at) {
        if (presentedAt == null) {
            presentedAt = at;
        }
    }

    /** The record it is about is sealed; what comes after is put before both anew. */
    void goOn() {
        presentedAt = null;
    }

    /** Refuses WRONG_STATE for what cannot be done now. @return whether a text that waited for signatures waits no more */
    boolean move(DisagreementState.Act act) {
        DisagreementState before = state;
        state = state.after(act)
                .orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.disagreement-state"));
        return before == DisagreementState.SIGNING && state != before && act != DisagreementState.Act.SEAL;
    }

    void close(DisagreementState.Act act, Instant at) {
        move(act);
        closedAt = at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disagreement disagreement && id.equals(disagreement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
