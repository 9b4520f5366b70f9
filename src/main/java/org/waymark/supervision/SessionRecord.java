package org.waymark.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

/** The record of one meeting of a supervisee and a supervisor. Where it stands is in {@link SessionState}. */
@Entity
@Table(name = "session_record")
class SessionRecord implements Between {
    /** Kind of it, as {@link RecordRef} calls it. */
    static final String KIND = "session-record";

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "relationship_id")
    private UUID relationshipId;

    @Column(name = "supervisee_id")
    private UUID superviseeId;

    @Column(name = "supervisor_id")
    private UUID supervisorId;

    @Column(name = "form_id")
    private String formId;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFTING;

    private byte[] wish;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "share_by")
    private LocalDate shareBy;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Version
    private int version;

    protected SessionRecord() {}

    SessionRecord(UUID id, Visitor by, UUID meeting, MeetingPair pair, String form, LocalDate shareBy, Instant at) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.meetingId = meeting;
        this.relationshipId = pair.id();
        this.superviseeId = pair.person().value();
        this.supervisorId = pair.supporter().value();
        this.formId = form;
        this.begunBy = by.person().value();
        this.begunAt = at;
        this.shareBy = shareBy;
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

    UUID meeting() {
        return meetingId;
    }

    @Override
    public UUID relationship() {
        return relationshipId;
    }

    @Override
    public PersonId in(Seat seat) {
        return new PersonId(seat == Seat.SUPERVISEE ? superviseeId : supervisorId);
    }

    String formId() {
        return formId;
    }

    SessionState state() {
        return state;
    }

    Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    /** Refuses WRONG_STATE for what cannot be done now. @return whether a text that waited for signatures waits no more */
    boolean move(SessionState.Act act) {
        SessionState before = state;
        this.state =
                state.after(act).orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "supervision.refusal.record-state"));
        boolean wasWaiting = before == SessionState.SIGNING || before == SessionState.REFERRED;
        boolean isWaiting = act == SessionState.Act.SEAL || before == state;
        return wasWaiting && !isWaiting;
    }

    void share(Instant at) {
        move(SessionState.Act.SHARE);
        this.sharedAt = at;
    }

    /** All whose signature it needs have signed. */
    void seal(Instant at) {
        move(SessionState.Act.SEAL);
        this.sealedAt = at;
    }

    /** What the supervisee would have changed; null for nothing any more. Stands until the supervisor has dealt with it. */
    void wish(byte[] closed) {
        this.wish = closed == null ? null : closed.clone();
    }

    void shareBy(LocalDate day) {
        this.shareBy = day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionRecord record && id.equals(record.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
