package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** Meetings on their way into a calendar app: one as a file, or all at a private address that can be taken back. */
@ApplicationScoped
public class Calendars {
    private static final int PAST_DAYS = 31;

    @Inject
    private CalendarStore store;

    @Inject
    private MeetingStore meetings;

    @Inject
    private MeetingPairs pairs;

    @Inject
    private MeetingClock clock;

    @Inject
    private Event<Audited> audit;

    /** When the visitor's address was made, if there is one. */
    @Transactional
    public Optional<Instant> madeAt(Visitor visitor) {
        return store.madeAt(visitor);
    }

    /**
     * A new address; the last one ends. Effects: audit {@code supervision.calendar-made}.
     *
     * @return the secret part of it, which is not kept and cannot be shown again
     */
    @Transactional
    public String make(Visitor visitor) {
        String secret = CalendarSecret.make(visitor.organisation());
        store.put(visitor, CalendarSecret.hash(secret), clock.now());
        audit(visitor, "supervision.calendar-made");
        return secret;
    }

    /** The address ends; ended twice it ends once. Effects: audit {@code supervision.calendar-ended}. */
    @Transactional
    public void end(Visitor visitor) {
        if (store.remove(visitor)) {
            audit(visitor, "supervision.calendar-ended");
        }
    }

    /**
     * What a calendar app is given that knows the address, for whoever it belongs to. The caller has entered the
     * organisation. Refuses NOT_FOUND for an address that is none.
     *
     * @param title what every meeting is called
     */
    @Transactional
    public String read(OrganisationId organisation, String secret, String title) {
        PersonId person = store.whose(organisation, CalendarSecret.hash(secret)).orElseThrow(MeetingPairs::notFound);
        LocalDate since = clock.today().minusDays(PAST_DAYS);
        List<MeetingSummary> all = meetings.since(organisation, person, since).stream()
                .map(Meeting::summary)
                .toList();
        return CalendarText.of(all, title);
    }

    /** One meeting. Refuses NOT_FOUND for whoever is not of its pair now. */
    @Transactional
    public String one(Visitor visitor, UUID id, String title) {
        MeetingSummary meeting =
                meetings.find(visitor, id).orElseThrow(MeetingPairs::notFound).summary();
        pairs.one(visitor, meeting.pair());
        return CalendarText.of(List.of(meeting), title);
    }

    private void audit(Visitor visitor, String action) {
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                action,
                new RecordRef("person", visitor.person().value()),
                ""));
    }
}
