package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** What both want to talk about, what they agreed to do, and what became of it. */
@ApplicationScoped
public class SessionAgenda {
    @Inject
    private SessionTexts texts;

    @Inject
    private SessionActions actions;

    @Inject
    private SessionDesk desk;

    @Inject
    private MeetingClock clock;

    @Inject
    private Event<Audited> audit;

    /**
     * A point of either of the two; both read it at once. The same form sent twice adds one. Refuses NOT_FOUND, WRONG_STATE
     * once the record is shared. Effects: audit {@code supervision.agenda-added}.
     */
    @Transactional
    public void add(Visitor by, UUID id, String text, UUID formId) {
        SessionRecord record = drafting(by, id);
        texts.addPoint(record, formId, by.person(), text, clock.now());
        audit(by, record, "supervision.agenda-added");
    }

    /** Whoever added a point takes it off. Refuses NOT_FOUND for another's, WRONG_STATE once the record is shared. */
    @Transactional
    public void takeOff(Visitor by, UUID id, UUID point) {
        SessionRecord record = drafting(by, id);
        if (!texts.takeOff(record, point, by.person())) {
            throw new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-point");
        }
        audit(by, record, "supervision.agenda-taken-off");
    }

    /**
     * The supervisor notes what was agreed to be done, and by whom. The same form sent twice notes it once. Refuses
     * NOT_FOUND, WRONG_STATE for the supervisee and once it is signed. Effects: as a change of the record; audit {@code
     * supervision.action-agreed}.
     */
    @Transactional
    public void agreed(Visitor by, UUID id, Seat whose, String text, Optional<LocalDate> due, UUID formId) {
        SessionRecord record = desk.hold(by, id, Seat.SUPERVISOR);
        desk.move(by, record, SessionState.Act.RECORD);
        actions.add(record, formId, whose, text, due, by.person(), clock.now());
        audit(by, record, "supervision.action-agreed");
    }

    /**
     * What became of an action, said in a record by either of the two: done or let go, or, as long as nothing is signed,
     * open again. One that was agreed in this very record can only be taken out of it. Refuses NOT_FOUND for an action of
     * another pair, WRONG_STATE. Effects: as a change of the record; audit {@code supervision.action-closed}.
     */
    @Transactional
    public void became(Visitor by, UUID id, UUID action, ActionState state, String outcome) {
        SessionDesk.Open open = desk.hold(by, id);
        SessionRecord record = open.record();
        SessionActions.ActionRow row = actions.around(desk.head(record)).stream()
                .filter(each -> each.id().equals(action))
                .filter(each -> each.isShared() || open.seat() == Seat.SUPERVISOR)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-action"));
        boolean isNew = row.record().equals(record.id());
        if (isNew != (state == ActionState.TAKEN_OUT) || (isNew && open.seat() == Seat.SUPERVISEE)) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.record-state");
        }
        desk.move(by, record, SessionRecords.act(open.seat()));
        boolean isDone = state == ActionState.OPEN
                ? actions.reopen(record, action)
                : actions.close(record, action, state, outcome, by.person(), clock.now());
        if (isDone) {
            audit(by, record, "supervision.action-closed");
        }
    }

    private SessionRecord drafting(Visitor by, UUID id) {
        SessionRecord record = desk.hold(by, id).record();
        if (record.state() != SessionState.DRAFTING) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.agenda-over");
        }
        return record;
    }

    private void audit(Visitor by, SessionRecord record, String action) {
        audit.fire(new Audited(record.organisation(), by.person(), action, record.ref(), ""));
    }
}
