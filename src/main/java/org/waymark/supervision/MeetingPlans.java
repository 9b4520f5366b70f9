package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Counts twelve months of meetings. */
@ApplicationScoped
public class MeetingPlans {
    /** How far ahead the first meeting may be. */
    private static final int AHEAD_YEARS = 1;

    @Inject
    private MeetingStore store;

    @Inject
    private MeetingLines lines;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingClock clock;

    @Inject
    private Event<Audited> audit;

    /**
     * Either of the two sets how often, how long and where; twelve months are counted from the first day. What was planned
     * from today on is taken back, whatever had been moved by hand too; past meetings stay. The same form sent twice counts
     * once. Refuses NOT_FOUND for whoever is not of the pair now, STALE when the other set something since, INVALID for a
     * first meeting in the past or more than a year ahead. Effects: audit {@code supervision.meetings-planned}.
     *
     * @param plan with the version that was seen
     */
    @Transactional
    public void plan(Visitor by, UUID id, MeetingPlan plan, UUID formId) {
        MeetingPair pair = desk.hold(by, id);
        int seen = lines.plan(by, id).map(MeetingPlan::version).orElse(0);
        if (seen != plan.version()) {
            refuseUnlessSent(by, id, formId);
            return;
        }
        Instant now = clock.now();
        LocalDate today = clock.today();
        LocalDate first = plan.first().on();
        if (!plan.first().begins().isAfter(now) || first.isAfter(today.plusYears(AHEAD_YEARS))) {
            throw new Refusal(Reason.INVALID, "supervision.refusal.plan-day");
        }
        MeetingPlan next = new MeetingPlan(plan.frequency(), plan.first(), plan.version() + 1);
        if (!lines.add(by, id, next, formId, now)) {
            refuseUnlessSent(by, id, formId);
            return;
        }
        if (seen > 0) {
            store.takeBack(by, id, today, now);
            lines.keepTaken(by, id);
        }
        List<MeetingLeave> away = desk.away(by, pair, today);
        List<MeetingDate> dates =
                new MeetingYear(first, plan.frequency(), clock.days(), day -> Meetings.isAway(away, day)).dates();
        dates.forEach(date -> store.add(Meeting.planned(pair, next, date, by, now)));
        store.flush();
        lines.keepPlanned(by, id, next.version());
        audit.fire(new Audited(
                by.organisation(),
                by.person(),
                "supervision.meetings-planned",
                new RecordRef("relationship", id),
                "number=" + dates.size() + " frequency=" + plan.frequency()));
    }

    /** The other was quicker, unless it was this very form. */
    private void refuseUnlessSent(Visitor by, UUID id, UUID formId) {
        if (!lines.isPlanned(by, id, formId)) {
            throw new Refusal(Reason.STALE, "supervision.refusal.plan-changed");
        }
    }
}
