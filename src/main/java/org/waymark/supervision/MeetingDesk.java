package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.Visitor;

/** A pair about to change something, and when the two are away. */
@ApplicationScoped
class MeetingDesk {
    @Inject
    private MeetingPairs pairs;

    @Inject
    private MeetingLeaveStore leaves;

    /** Refuses NOT_FOUND for whoever is not of the pair now. */
    MeetingPair hold(Visitor by, UUID pair) {
        return pairs.hold(by, pair);
    }

    List<MeetingLeave> away(Visitor by, MeetingPair pair, LocalDate since) {
        return leaves.of(by.organisation(), pair.person(), pair.supporter(), since);
    }
}
