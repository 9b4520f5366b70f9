package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.programme.Programme;

/** How far the participants of a course are, for whoever teaches that course. Counts and marks; never a word of theirs. */
@ApplicationScoped
public class Participants {
    @Inject
    private GroupStore groups;

    @Inject
    private People people;

    @Inject
    private Programme programme;

    @Inject
    private Event<Audited> audit;

    /**
     * One participant's year, for a facilitator of the course that this visit came from. Anyone else, and anyone of another
     * course, is told NOT_FOUND. Effects: audit {@code cohort.progress-read}.
     */
    @Transactional
    public ParticipantProgress progress(Visitor visitor, PersonId person) {
        UUID group = visitor.courseId().orElseThrow(Participants::notFound);
        boolean teaches = groups.role(visitor.organisation(), group, visitor.person())
                .filter(role -> role == GroupRole.FACILITATOR)
                .isPresent();
        boolean learns = groups.role(visitor.organisation(), group, person)
                .filter(role -> role == GroupRole.PARTICIPANT)
                .isPresent();
        if (!teaches || !learns) {
            throw notFound();
        }
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                "cohort.progress-read",
                new RecordRef("person", person.value()),
                ""));
        PersonSummary summary = people.byIds(List.of(person)).get(person);
        return new ParticipantProgress(
                summary == null ? "" : summary.name(), programme.progressOf(visitor.organisation(), person));
    }

    private static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-participant");
    }
}
