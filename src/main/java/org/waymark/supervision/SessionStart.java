package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** From a meeting to its record, and from what is only the supervisor's to what both read. */
@ApplicationScoped
public class SessionStart {
    @Inject
    private SessionStore store;

    @Inject
    private SessionTexts texts;

    @Inject
    private SessionMeetings meetings;

    @Inject
    private SessionDesk desk;

    @Inject
    private Event<Audited> audit;

    /**
     * Either of the two begins the agenda and the record of a meeting; begun twice is begun once. What stood on the agenda
     * of a meeting that did not happen stands on this one. Refuses NOT_FOUND for whoever is not of its pair now, WRONG_STATE
     * for a meeting that was missed, cancelled or taken back. Effects: audit {@code supervision.record-begun}.
     *
     * @return id of the record
     */
    @Transactional
    public UUID begin(Visitor by, UUID meeting) {
        MeetingPair pair = meetings.hold(by, meeting);
        var found = store.ofMeeting(by.organisation(), meeting);
        if (found.isPresent()) {
            return found.get().id();
        }
        SessionRecord record = new SessionRecord(
                UUID.randomUUID(),
                by,
                meeting,
                pair,
                SessionRecords.FORM,
                meetings.shareBy(by, meeting, pair.id()),
                meetings.now());
        store.add(record);
        texts.moveAgenda(record);
        audit(by, record, "supervision.record-begun");
        return record.id();
    }

    /**
     * The supervisor lets the supervisee read it, who then says whether it is true. The meeting took place thereby. Refuses
     * NOT_FOUND, WRONG_STATE for the supervisee and before the meeting has begun. Effects: audit {@code
     * supervision.record-shared}.
     */
    @Transactional
    public void share(Visitor by, UUID id) {
        SessionRecord record = desk.hold(by, id, Seat.SUPERVISOR);
        if (record.state() == SessionState.SHARED) {
            return;
        }
        SessionHead head = desk.head(record);
        if (head.when().begins().isAfter(meetings.now())) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-ahead");
        }
        record.share(meetings.now());
        meetings.held(by, head);
        audit(by, record, "supervision.record-shared");
    }

    private void audit(Visitor by, SessionRecord record, String action) {
        audit.fire(new Audited(record.organisation(), by.person(), action, record.ref(), ""));
    }
}
