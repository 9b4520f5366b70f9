package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Either of the two moves a meeting, says what became of it, and puts another in its place. */
@ApplicationScoped
public class MeetingMoves {
    private static final String MOVED = "MOVED";

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
     * To another day, time, length or place. The same form sent twice moves once. Refuses NOT_FOUND for whoever is not of its
     * pair now, and as {@link Meeting#move} does. Effects: audit {@code supervision.meeting-moved}.
     */
    @Transactional
    public void move(Visitor by, UUID id, MeetingWhen when, int versionSeen, UUID formId) {
        held(by, id);
        Meeting meeting = locked(by, id);
        if (!lines.isSent(by, id, formId)) {
            meeting.move(when, versionSeen, by, clock.now());
            kept(by, meeting, MOVED, formId, "supervision.meeting-moved");
        }
    }

    /**
     * Held, missed or cancelled. The same form sent twice says it once. Refuses NOT_FOUND for whoever is not of its pair now,
     * and as {@link Meeting#end} does. Effects: audit {@code supervision.meeting-ended}.
     *
     * @param why 500 characters at most; kept for those states that ask for it
     */
    @Transactional
    public void end(Visitor by, UUID id, MeetingState next, String why, int versionSeen, UUID formId) {
        held(by, id);
        Meeting meeting = locked(by, id);
        if (!lines.isSent(by, id, formId)) {
            meeting.end(next, why, versionSeen, by, clock.now());
            kept(by, meeting, next.name(), formId, "supervision.meeting-ended");
        }
    }

    /**
     * Another in its place. The same form sent twice makes one, which has the form's own id. Refuses NOT_FOUND for whoever is not of its pair now,
     * WRONG_STATE where it was neither missed nor cancelled or has one in its place, INVALID for a past moment. Effects: audit
     * {@code supervision.meeting-replaced}.
     */
    @Transactional
    public void replace(Visitor by, UUID id, MeetingWhen when, UUID formId) {
        MeetingPair pair = held(by, id);
        Meeting meeting = locked(by, id);
        if (store.find(by, formId).isPresent()) {
            return;
        }
        if (store.isReplaced(by, id)) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-replaced");
        }
        Instant now = clock.now();
        Meeting instead = Meeting.instead(formId, pair, meeting, when, by, now);
        store.add(instead);
        kept(by, instead, MeetingState.PLANNED.name(), formId, "supervision.meeting-replaced");
    }

    /** The relationship first: whoever ends it takes it and its meetings in this order too. */
    private MeetingPair held(Visitor by, UUID id) {
        return desk.hold(by, store.pairOf(by, id).orElseThrow(MeetingPairs::notFound));
    }

    private Meeting locked(Visitor by, UUID id) {
        return store.lock(by, id).orElseThrow(MeetingPairs::notFound);
    }

    private void kept(Visitor by, Meeting meeting, String act, UUID formId, String action) {
        store.flush();
        lines.keep(by, meeting.id(), act, formId);
        audit.fire(new Audited(
                by.organisation(),
                by.person(),
                action,
                new RecordRef("meeting", meeting.id()),
                "state=" + meeting.state()));
    }
}
