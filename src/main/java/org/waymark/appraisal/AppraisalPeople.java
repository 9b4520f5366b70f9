package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** The two of a year. Nobody else is told that there is one, nor they after one no longer appraises the other. */
@ApplicationScoped
class AppraisalPeople {
    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    /** All in which the visitor is appraised or appraises now. */
    List<RelationshipSummary> of(Visitor visitor) {
        return relationships.around(visitor).stream()
                .filter(each -> each.kind() == RelationshipKind.APPRAISER)
                .toList();
    }

    /** Refuses NOT_FOUND where the visitor is none of the two, or it has ended; it lasts until the transaction ends. */
    RelationshipSummary hold(Visitor visitor, UUID relationship) {
        return of(visitor).stream()
                .filter(each -> each.id().equals(relationship))
                .filter(each -> relationships.hold(each.id()))
                .findFirst()
                .orElseThrow(AppraisalPeople::unknown);
    }

    /** The visitor's seat; refuses NOT_FOUND as {@link #hold}, and to a guest of another thing. @param thing null for the year as a whole */
    ReviewSeat seat(Visitor visitor, AppraisalCycle cycle, RecordRef thing) {
        boolean isOfThisVisit =
                visitor.pass().isEmpty() || visitor.pass().get().thing().equals(thing);
        return cycle.seatOf(visitor.person())
                .filter(seat -> isOfThisVisit && relationships.hold(cycle.relationship()))
                .orElseThrow(AppraisalPeople::unknown);
    }

    boolean holds(UUID relationship) {
        return relationships.hold(relationship);
    }

    Map<PersonId, PersonSummary> names(List<PersonId> ids) {
        return people.byIds(ids);
    }

    boolean isGuest(PersonId person) {
        return people.isGuest(person);
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "appraisal.refusal.unknown");
    }
}
