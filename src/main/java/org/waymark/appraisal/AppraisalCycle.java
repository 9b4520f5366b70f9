package org.waymark.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipSummary;

/** A year of appraisal of one person by another. */
@Entity
@Table(name = "appraisal_cycle")
class AppraisalCycle {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "relationship_id")
    private UUID relationshipId;

    @Column(name = "reviewee_id")
    private UUID revieweeId;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Column(name = "first_on")
    private LocalDate firstOn;

    private int months;

    @Enumerated(EnumType.STRING)
    private CycleStage stage = CycleStage.PLANNING;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    private int version;

    protected AppraisalCycle() {}

    AppraisalCycle(UUID id, Visitor by, RelationshipSummary pair, CycleYear year, Instant at) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.relationshipId = pair.id();
        this.revieweeId = pair.person().value();
        this.reviewerId = pair.supporter().value();
        this.firstOn = year.first().atDay(1);
        this.months = (int) java.time.temporal.ChronoUnit.MONTHS.between(year.first(), year.last()) + 1;
        this.begunBy = by.person().value();
        this.begunAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    UUID relationship() {
        return relationshipId;
    }

    CycleYear year() {
        YearMonth first = YearMonth.from(firstOn);
        return new CycleYear(first, first.plusMonths(months - 1L));
    }

    CycleStage stage() {
        return stage;
    }

    PersonId in(ReviewSeat seat) {
        return new PersonId(seat == ReviewSeat.REVIEWEE ? revieweeId : reviewerId);
    }

    /** Empty for whoever is neither of the two. */
    Optional<ReviewSeat> seatOf(PersonId person) {
        return person.value().equals(revieweeId)
                ? Optional.of(ReviewSeat.REVIEWEE)
                : person.value().equals(reviewerId) ? Optional.of(ReviewSeat.REVIEWER) : Optional.empty();
    }

    /** Refuses WRONG_STATE for a meeting that has no place in the year now. */
    void begin(StageKind kind) {
        if (!stage.mayBegin(kind)) {
            throw wrong();
        }
    }

    void sealed(StageKind kind) {
        stage = stage.afterSealing(kind).orElseThrow(AppraisalCycle::wrong);
    }

    void end() {
        stage = CycleStage.ENDED;
    }

    static Refusal wrong() {
        return new Refusal(Reason.WRONG_STATE, "appraisal.refusal.state");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppraisalCycle cycle && id.equals(cycle.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
