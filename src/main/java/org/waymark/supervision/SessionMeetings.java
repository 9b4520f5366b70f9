package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Meetings as their records need them. */
@ApplicationScoped
class SessionMeetings {
    @Inject
    private MeetingStore store;

    @Inject
    private MeetingMoves moves;

    @Inject
    private MeetingDesk desk;

    @Inject
    private AgreedRules rules;

    @Inject
    private MeetingClock clock;

    Instant now() {
        return clock.now();
    }

    /** Refuses NOT_FOUND for whoever is not of its pair now, WRONG_STATE for one that does not take place. */
    MeetingPair hold(Visitor by, UUID meeting) {
        MeetingPair pair = desk.hold(by, store.pairOf(by, meeting).orElseThrow(MeetingPairs::notFound));
        MeetingState state =
                store.lock(by, meeting).orElseThrow(MeetingPairs::notFound).state();
        if (state != MeetingState.PLANNED && state != MeetingState.HELD) {
            throw new Refusal(Reason.WRONG_STATE, "supervision.refusal.meeting-state");
        }
        return pair;
    }

    /** Last day for sharing its record. */
    LocalDate shareBy(Visitor by, UUID meeting, UUID relationship) {
        LocalDate on = store.find(by, meeting)
                .orElseThrow(MeetingPairs::notFound)
                .when()
                .on();
        return clock.days().after(on, rules.of(by.organisation(), relationship).sharingWorkingDays());
    }

    /** Its record is shared, so it took place. */
    void held(Visitor by, SessionHead head) {
        Meeting meeting = store.lock(by, head.meeting()).orElseThrow(MeetingPairs::notFound);
        if (meeting.state() != MeetingState.HELD) {
            int version = meeting.summary().version();
            moves.end(by, meeting.id(), MeetingState.HELD, "", version, UUID.randomUUID());
        }
    }
}
