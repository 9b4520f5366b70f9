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
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.London;

/**
 * A supervision meeting. Counted from a plan or put in the place of another; moved while it is planned; then held, missed
 * or cancelled, or taken back when the dates are counted anew. Each of these is one more version, and none is deleted.
 */
@Entity
class Meeting {
    private static final int AHEAD_YEARS = 2;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "relationship_id")
    private UUID pairId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "supporter_id")
    private UUID supporterId;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "minute_of_day")
    private int minuteOfDay;

    private int minutes;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingRule rule;

    private String note;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private String reason = "";

    private UUID replaces;

    @Column(name = "is_open")
    private boolean isOpen = true;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Meeting() {}

    private Meeting(UUID id, MeetingPair pair, int planVersion, Visitor by, Instant now) {
        this.id = id;
        this.organisationId = by.organisation().value();
        this.pairId = pair.id();
        this.personId = pair.person().value();
        this.supporterId = pair.supporter().value();
        this.planVersion = planVersion;
        this.madeAt = now;
        changed(by, now);
    }

    /** One of the days that were counted from a plan. */
    static Meeting planned(MeetingPair pair, MeetingPlan plan, MeetingDate date, Visitor by, Instant now) {
        Meeting meeting = new Meeting(UUID.randomUUID(), pair, plan.version(), by, now);
        MeetingWhen first = plan.first();
        meeting.dueOn = date.due();
        meeting.take(new MeetingWhen(date.on(), first.minuteOfDay(), first.minutes(), first.place()));
        meeting.rule = date.rule();
        meeting.note = date.note();
        return meeting;
    }

    /**
     * In the place of one that did not happen. Refuses WRONG_STATE where that was neither missed nor cancelled, INVALID for a past
     * moment.
     */
    static Meeting instead(UUID id, MeetingPair pair, Meeting other, MeetingWhen when, Visitor by, Instant now) {
        if (!other.state.asksWhy()) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-state");
        }
        refusePastAndFar(when, now);
        Meeting meeting = new Meeting(id, pair, other.planVersion, by, now);
        meeting.dueOn = other.onDay;
        meeting.take(when);
        meeting.rule = MeetingRule.REPLACEMENT;
        meeting.note = "";
        meeting.replaces = other.id;
        return meeting;
    }

    /**
     * Refuses STALE when it was changed since it was shown, WRONG_STATE once it is not planned, INVALID for a past moment or
     * one more than two years ahead.
     */
    void move(MeetingWhen when, int versionSeen, Visitor by, Instant now) {
        refuseStale(versionSeen);
        if (state != MeetingState.PLANNED) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-state");
        }
        refusePastAndFar(when, now);
        take(when);
        rule = MeetingRule.BY_HAND;
        note = "";
        changed(by, now);
    }

    /**
     * Held, missed or cancelled. Refuses STALE when it was changed since it was shown, WRONG_STATE where the table of states
     * does not lead there, or where a meeting still ahead would be held or missed.
     */
    void end(MeetingState next, String why, int versionSeen, Visitor by, Instant now) {
        refuseStale(versionSeen);
        if (next.isOfThePast() && when().begins().isAfter(now)) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-ahead");
        }
        if (!state.leadsTo(next) || next == MeetingState.REPLACED) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-state");
        }
        state = next;
        reason = next.asksWhy() ? why : "";
        changed(by, now);
    }

    private void refuseStale(int versionSeen) {
        if (versionSeen != version) {
            throw new Refusal(Reason.STALE, "supervision.refusal.meeting-changed");
        }
    }

    private static void refusePastAndFar(MeetingWhen when, Instant now) {
        if (!when.begins().isAfter(now)) {
            throw new Refusal(Reason.INVALID, "supervision.refusal.meeting-past");
        }
        if (when.on().isAfter(London.day(now).plusYears(AHEAD_YEARS))) {
            throw new Refusal(Reason.INVALID, "supervision.refusal.meeting-far");
        }
    }

    private void take(MeetingWhen when) {
        onDay = when.on();
        minuteOfDay = when.minuteOfDay();
        minutes = when.minutes();
        place = when.place();
    }

    private void changed(Visitor by, Instant now) {
        changedBy = by.person().value();
        changedAt = now;
    }

    MeetingWhen when() {
        return new MeetingWhen(onDay, minuteOfDay, minutes, place);
    }

    UUID id() {
        return id;
    }

    UUID pairId() {
        return pairId;
    }

    MeetingState state() {
        return state;
    }

    MeetingSummary summary() {
        return new MeetingSummary(
                id,
                pairId,
                dueOn,
                when(),
                rule,
                note,
                state,
                reason,
                Optional.ofNullable(replaces),
                changedAt,
                version,
                false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting meeting && id.equals(meeting.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
