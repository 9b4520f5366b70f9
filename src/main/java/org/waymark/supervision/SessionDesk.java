package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.EmployerProfile;
import org.waymark.programme.RecordForm;
import org.waymark.records.Sealing;

/** A record opened by one of the two: read, or held to be changed. */
@ApplicationScoped
class SessionDesk {
    @Inject
    private SessionStore store;

    @Inject
    private AgreementPeople pairs;

    @Inject
    private SessionReading reading;

    @Inject
    private AgreedRules rules;

    @Inject
    private Sealing sealing;

    /** A record about to be changed, and by whom. */
    record Open(SessionRecord record, Seat seat) {}

    /** Refuses NOT_FOUND for whoever is not one of the two while their relationship lasts. */
    Open hold(Visitor by, UUID id) {
        SessionRecord found = store.find(by.organisation(), id).orElseThrow(SessionDesk::unknown);
        Seat seat = seat(by, found);
        return new Open(store.locked(by.organisation(), id).orElseThrow(SessionDesk::unknown), seat);
    }

    /** The same for whoever sits in one seat; the other one is refused WRONG_STATE. */
    SessionRecord hold(Visitor by, UUID id, Seat wanted) {
        Open open = hold(by, id);
        if (open.seat() != wanted) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.other-seat");
        }
        return open.record();
    }

    /** Changes where a record stands; a text that waited for signatures waits no more. */
    void move(Visitor by, SessionRecord record, SessionState.Act act) {
        if (record.move(act)) {
            sealing.withdraw(by, record.ref());
        }
    }

    SessionSummary read(Visitor by, UUID id, MeetingClock clock) {
        SessionHead head = store.head(by.organisation(), id).orElseThrow(SessionDesk::unknown);
        return read(by, head, seat(by, head), clock);
    }

    SessionSummary read(Visitor by, SessionHead head, Seat seat, MeetingClock clock) {
        Instant now = clock.now();
        EmployerProfile profile = rules.of(head.profile());
        return reading.summary(
                by, head, seat, profile, sharing(head, profile, clock), sealing.state(by, head.ref()), now);
    }

    RecordForm form(SessionRecord record) {
        return reading.form(record.formId());
    }

    /** Null for a blank text. */
    byte[] closed(SessionRecord record, String text) {
        return text.isBlank() ? null : store.closed(record.organisation(), text);
    }

    /** The record with its meeting as it is in this transaction. */
    SessionHead head(SessionRecord record) {
        store.flush();
        return store.head(record.organisation(), record.id()).orElseThrow(SessionDesk::unknown);
    }

    private Seat seat(Visitor by, Between thing) {
        try {
            return pairs.seat(by, thing);
        } catch (Refusal refusal) {
            throw unknown();
        }
    }

    /** Counted from the meeting as it is planned now. */
    private static SessionSummary.SharingTime sharing(SessionHead head, EmployerProfile profile, MeetingClock clock) {
        int allowed = profile.sharingWorkingDays();
        LocalDate last = clock.days().after(head.when().on(), allowed);
        LocalDate today = clock.today();
        int left = 0;
        for (LocalDate day = today;
                day.isBefore(last) && left < allowed;
                day = clock.days().after(day, 1)) {
            left++;
        }
        return new SessionSummary.SharingTime(last, left, today.isAfter(last), allowed, profile.title());
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-record");
    }
}
