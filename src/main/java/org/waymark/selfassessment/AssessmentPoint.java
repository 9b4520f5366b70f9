package org.waymark.selfassessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.London;

/**
 * Where a person saw themselves in one area on one day. Written once; until the end of that day a slip of the pen can be
 * put right, afterwards it stands for good and only a new point says something else.
 */
@Entity
@Table(name = "assessment_point")
class AssessmentPoint {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    private int area;

    @Column(name = "scale_id")
    private UUID scaleId;

    private int level;
    private Integer goal;
    private String reason;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "session_number")
    private Integer sessionNumber;

    @Column(name = "jot_id")
    private UUID jotId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected AssessmentPoint() {}

    /**
     * Refuses INVALID where a level is not on the scale, the reason is missing or too long, or the day is still to come.
     *
     * @param formId the form that saves it; with the area it makes the id, so that a form sent twice saves one point
     */
    AssessmentPoint(Visitor owner, UUID formId, int area, ScaleSummary scale, PointWords words, Instant at) {
        this.id = UUID.nameUUIDFromBytes((formId + " " + area).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.organisationId = owner.organisation().value();
        this.personId = owner.person().value();
        this.area = area;
        this.scaleId = scale.id();
        this.madeAt = at;
        this.version = 1;
        write(words, scale, at);
    }

    /** The same, begun with what was kept in a session. */
    AssessmentPoint(
            Visitor owner, UUID formId, int area, ScaleSummary scale, PointWords words, JotSeed seed, Instant at) {
        this(owner, formId, area, scale, words, at);
        this.sessionNumber = seed.sessionNumber();
        this.jotId = seed.jot();
    }

    /** A slip of the pen put right. Refuses WRONG_STATE after the day it was written, STALE when it was changed since. */
    void correct(PointWords words, ScaleSummary scale, int versionSeen, Instant at) {
        if (!isOpen(at)) {
            throw new Refusal(Reason.WRONG_STATE, "selfassessment.refusal.stands");
        }
        if (versionSeen != version) {
            throw new Refusal(Reason.STALE, "selfassessment.refusal.changed");
        }
        write(words, scale, at);
    }

    /** Whether it can still be put right. */
    boolean isOpen(Instant now) {
        return London.day(now).equals(London.day(madeAt));
    }

    private void write(PointWords words, ScaleSummary scale, Instant at) {
        boolean isOnScale = scale.has(words.level()) && (words.goal() == null || scale.has(words.goal()));
        int characters = words.reason().codePointCount(0, words.reason().length());
        boolean isReason = !words.reason().isBlank() && characters <= PointWords.REASON_CHARACTERS_MAX;
        if (!isOnScale || !isReason || !isPossible(words.on(), at)) {
            throw new Refusal(Reason.INVALID, "selfassessment.refusal.not-a-point");
        }
        level = words.level();
        goal = words.goal();
        reason = words.reason();
        on = words.on();
        changedAt = at;
    }

    /** Any day up to today on which people here kept records at all. */
    static boolean isPossible(LocalDate day, Instant now) {
        return !day.isAfter(London.day(now)) && !day.isBefore(EARLIEST);
    }

    PointWords words() {
        return new PointWords(level, goal, reason, on);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID personId() {
        return personId;
    }

    int area() {
        return area;
    }

    UUID scaleId() {
        return scaleId;
    }

    Integer sessionNumber() {
        return sessionNumber;
    }

    UUID jotId() {
        return jotId;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentPoint point && id.equals(point.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
