package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * A record with its meeting and the names of the two, read at once.
 *
 * @param wish    what the supervisee would have changed; empty for nothing
 * @param profile of their agreement
 * @param disagreement in which it ended
 */
record SessionHead(
        UUID id,
        OrganisationId organisation,
        UUID meeting,
        UUID relationship,
        PersonId supervisee,
        PersonId supervisor,
        String superviseeName,
        String supervisorName,
        String formId,
        SessionState state,
        String wish,
        Instant begunAt,
        LocalDate shareBy,
        Optional<Instant> sharedAt,
        Optional<Instant> sealedAt,
        MeetingWhen when,
        MeetingState became,
        Optional<String> profile,
        boolean isSuperviseeGuest,
        boolean isSupervisorGuest,
        Optional<UUID> disagreement)
        implements Between {
    @Override
    public RecordRef ref() {
        return new RecordRef(SessionRecord.KIND, id);
    }

    @Override
    public PersonId in(Seat seat) {
        return seat == Seat.SUPERVISEE ? supervisee : supervisor;
    }

    boolean isGuest(Seat seat) {
        return seat == Seat.SUPERVISEE ? isSuperviseeGuest : isSupervisorGuest;
    }

    String name(Seat seat) {
        return seat == Seat.SUPERVISEE ? superviseeName : supervisorName;
    }
}
