package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Tells other rooms, and the audit, that a part or a session has become done or is not done after all. */
@ApplicationScoped
class Completions {
    @Inject
    private PartStore store;

    @Inject
    private Event<ActivityCompleted> completed;

    @Inject
    private Trail trail;

    /** @return whether the whole session has just become done with it */
    boolean done(OrganisationId organisation, PersonId person, int sessionNumber, Part part, UUID id, Instant at) {
        PartStore.Counts counts = store.counts(organisation, person, sessionNumber);
        trail.did(organisation, person, "part-completed", "session-part", id, detail(sessionNumber, part));
        completed.fire(new ActivityCompleted(
                organisation,
                person,
                ActivityCompleted.Kind.of(part),
                sessionNumber,
                part.key(),
                at,
                counts.segmentsDone(),
                counts.sessionsDone()));
        boolean isWhole = part.isSegment() && counts.segmentsDone() == Part.SEGMENTS.size();
        if (isWhole) {
            trail.did(organisation, person, "session-completed", "session-part", id, "session=" + sessionNumber);
            completed.fire(new ActivityCompleted(
                    organisation,
                    person,
                    ActivityCompleted.Kind.SESSION,
                    sessionNumber,
                    "",
                    at,
                    counts.segmentsDone(),
                    counts.sessionsDone()));
        }
        return isWhole;
    }

    void reopened(OrganisationId organisation, PersonId person, int sessionNumber, Part part, UUID id) {
        trail.did(organisation, person, "part-reopened", "session-part", id, detail(sessionNumber, part));
    }

    private static String detail(int sessionNumber, Part part) {
        return "session=" + sessionNumber + " part=" + part.key();
    }
}
