package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm;

/**
 * What is written down of a meeting: by the supervisor, with a field of the supervisee's own, for these two only and only
 * while one supervises the other. Sources: a school's agreement and a council's contract for supervision.
 */
@ApplicationScoped
public class SessionRecords {
    static final String FORM = "supervision-record";

    @Inject
    private SessionStore store;

    @Inject
    private SessionTexts texts;

    @Inject
    private SessionDesk desk;

    @Inject
    private MeetingClock clock;

    @Inject
    private Event<Audited> audit;

    /** The record as the visitor sees it. Refuses NOT_FOUND. */
    @Transactional
    public SessionSummary record(Visitor by, UUID id) {
        return desk.read(by, id, clock);
    }

    /**
     * Writes items anew. What was changed meanwhile, or comes too late, is kept for 30 days and not put in. What waits for
     * signatures waits no more, and the supervisee is asked again when the supervisor changed something. Refuses NOT_FOUND,
     * also for an item that is the other one's. Effects: audit {@code supervision.record-written}.
     *
     * @param answers by key of the item, with the revision that was read
     * @return keys of the items that could not be put in
     */
    @Transactional
    public List<String> write(Visitor by, UUID id, Map<String, Written> answers) {
        SessionDesk.Open open = desk.hold(by, id);
        SessionRecord record = open.record();
        SessionState.Act act = act(open.seat());
        Instant now = clock.now();
        RecordForm form = desk.form(record);
        answers.keySet().forEach(key -> refuseOthers(form, key, open.seat()));
        texts.forgetKept(by.organisation(), now.minus(Agreements.KEPT_FOR));
        SessionTexts.Rows rows = texts.rows(by.organisation(), id, by.person(), now);
        boolean isOpen = record.state().after(act).isPresent();
        List<String> missed = new ArrayList<>();
        int put = 0;
        for (Map.Entry<String, Written> each : answers.entrySet()) {
            SessionTexts.ItemRow row = rows.item(each.getKey());
            Answer answer = each.getValue().answer();
            if (row.answer().equals(answer)) {
                continue;
            }
            if (!isOpen || row.revision() != each.getValue().revision()) {
                texts.keep(record, each.getKey(), by.person(), answer, now);
                missed.add(each.getKey());
            } else {
                texts.put(record, each.getKey(), by.person(), answer, row.revision() + 1, now);
                put++;
            }
        }
        if (put > 0) {
            desk.move(by, record, act);
            audit(by, record, "supervision.record-written", "items=" + put);
        }
        return missed;
    }

    /** @param revision the one that was read */
    public record Written(int revision, Answer answer) {}

    /**
     * Saves the text of one item while somebody types, as long as it is only theirs to read. Refuses NOT_FOUND.
     *
     * @return the revision it is now; empty where it was changed in another window or has been shared, and nothing was saved
     */
    @Transactional
    public Optional<Integer> writeAlone(Visitor by, UUID id, String key, int revision, String text) {
        SessionDesk.Open open = desk.hold(by, id);
        SessionRecord record = open.record();
        refuseOthers(desk.form(record), key, open.seat());
        Instant now = clock.now();
        SessionTexts.ItemRow row =
                texts.rows(by.organisation(), id, by.person(), now).item(key);
        Answer answer = row.answer().with(Answer.TEXT, text);
        if (row.answer().equals(answer)) {
            return Optional.of(row.revision());
        }
        if (record.state() != SessionState.DRAFTING || row.revision() != revision) {
            return Optional.empty();
        }
        texts.put(record, key, by.person(), answer, revision + 1, now);
        return Optional.of(revision + 1);
    }

    /**
     * The supervisee says what they would have changed before they agree; blank for nothing any more. Refuses NOT_FOUND,
     * WRONG_STATE for the supervisor and once it stands before both to sign. Effects: audit.
     */
    @Transactional
    public void wish(Visitor by, UUID id, String words) {
        SessionRecord record = desk.hold(by, id, Seat.SUPERVISEE);
        if (record.state() != SessionState.SHARED && record.state() != SessionState.AGREED) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.record-state");
        }
        record.wish(desk.closed(record, words));
        audit(by, record, "supervision.record-wish", "");
    }

    /**
     * The supervisee says that it is true as it stands. Refuses NOT_FOUND, WRONG_STATE, STALE when it was changed since it
     * was read. Effects: audit {@code supervision.record-agreed}.
     *
     * @param mark of what was read
     */
    @Transactional
    public void agree(Visitor by, UUID id, String mark) {
        SessionRecord record = desk.hold(by, id, Seat.SUPERVISEE);
        if (record.state().after(SessionState.Act.AGREE).isEmpty()) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.record-state");
        }
        if (!desk.read(by, desk.head(record), Seat.SUPERVISEE, clock).mark().equals(mark)) {
            throw new Refusal(Reason.STALE, "supervision.refusal.record-changed");
        }
        desk.move(by, record, SessionState.Act.AGREE);
        record.wish(null);
        audit(by, record, "supervision.record-agreed", "");
    }

    private static void refuseOthers(RecordForm form, String key, Seat seat) {
        if (SessionReading.writer(form, key) != seat) {
            throw new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-item");
        }
    }

    static SessionState.Act act(Seat seat) {
        return seat == Seat.SUPERVISOR ? SessionState.Act.RECORD : SessionState.Act.OWN;
    }

    private void audit(Visitor by, SessionRecord record, String action, String detail) {
        audit.fire(new Audited(record.organisation(), by.person(), action, record.ref(), detail));
    }
}
