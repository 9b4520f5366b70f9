package org.waymark.appraisal;

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
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** What is written of one meeting of a year. Each of the two agrees to a wording by its mark, which counts while that stands. */
@Entity
@Table(name = "appraisal_stage")
class AppraisalStage {
    /** Kind of it, as {@link RecordRef} calls it. */
    static final String KIND = "appraisal-stage";

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    @Enumerated(EnumType.STRING)
    private StageState state = StageState.DRAFTING;

    @Column(name = "reviewee_mark")
    private String revieweeMark = "";

    @Column(name = "reviewer_mark")
    private String reviewerMark = "";

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Version
    private int version;

    protected AppraisalStage() {}

    AppraisalStage(UUID id, Visitor by, UUID cycle, StageKind kind, Instant at) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.cycleId = cycle;
        this.kind = kind;
        this.begunBy = by.person().value();
        this.begunAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    RecordRef ref() {
        return new RecordRef(KIND, id);
    }

    UUID cycle() {
        return cycleId;
    }

    StageKind kind() {
        return kind;
    }

    StageState state() {
        return state;
    }

    Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isOpen() {
        return state == StageState.DRAFTING || state == StageState.SIGNING;
    }

    String mark(ReviewSeat seat) {
        return seat == ReviewSeat.REVIEWEE ? revieweeMark : reviewerMark;
    }

    void agree(ReviewSeat seat, String mark) {
        move(StageState.Act.AGREE);
        if (seat == ReviewSeat.REVIEWEE) {
            revieweeMark = mark;
        } else {
            reviewerMark = mark;
        }
    }

    /** Refuses WRONG_STATE for what cannot be done now. @return whether a text that waited for signatures waits no more */
    boolean move(StageState.Act act) {
        StageState before = state;
        state = state.after(act).orElseThrow(AppraisalCycle::wrong);
        return before == StageState.SIGNING && state == StageState.DRAFTING;
    }

    void seal(Instant at) {
        move(StageState.Act.SEAL);
        sealedAt = at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppraisalStage stage && id.equals(stage.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
