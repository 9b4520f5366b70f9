package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Days on which somebody is away: theirs alone; whoever meets them only learns that a day does not suit. */
@ApplicationScoped
public class MeetingAbsences {
    private static final int MOST_YEARS = 2;

    @Inject
    private MeetingLeaveStore store;

    @Inject
    private MeetingClock clock;

    /** The visitor's own that are not over. */
    @Transactional
    public List<MeetingLeave> own(Visitor visitor) {
        return store.of(visitor.organisation(), visitor.person(), visitor.person(), clock.today());
    }

    /** The same form sent twice adds once. Refuses INVALID where the last day is before the first, over, or years away. */
    @Transactional
    public void add(Visitor visitor, UUID formId, LocalDate from, LocalDate to) {
        LocalDate today = clock.today();
        if (to.isBefore(from) || to.isBefore(today) || to.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Refusal(Reason.INVALID, "supervision.refusal.leave-days");
        }
        store.add(visitor, formId, from, to, clock.now());
    }

    /** Refuses NOT_FOUND for one of somebody else. */
    @Transactional
    public void remove(Visitor visitor, UUID id) {
        if (!store.remove(visitor, id)) {
            throw new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-leave");
        }
    }
}
