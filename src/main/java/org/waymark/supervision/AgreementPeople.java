package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** The two of an agreement or a record. Nobody else is told that there is one, nor they after their relationship has ended. */
@ApplicationScoped
class AgreementPeople {
    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    /** Names of the two as they are now. */
    record Names(String own, String other, boolean isOtherGuest) {}

    /** All in which the visitor is supervised or supervises now. */
    List<RelationshipSummary> of(Visitor visitor) {
        return relationships.around(visitor).stream()
                .filter(each -> each.kind() == RelationshipKind.SUPERVISOR)
                .toList();
    }

    /** Refuses NOT_FOUND where the visitor is none of the two, or it has ended; it lasts until the transaction ends. */
    RelationshipSummary hold(Visitor visitor, UUID relationship) {
        return of(visitor).stream()
                .filter(each -> each.id().equals(relationship))
                .filter(each -> relationships.hold(each.id()))
                .findFirst()
                .orElseThrow(AgreementPeople::unknown);
    }

    /** The visitor's seat; refuses NOT_FOUND as {@link #hold}, and to a guest of another thing. */
    Seat seat(Visitor visitor, Between thing) {
        boolean isOfThisVisit =
                visitor.pass().isEmpty() || visitor.pass().get().thing().equals(thing.ref());
        return thing.seatOf(visitor.person())
                .filter(seat -> isOfThisVisit && relationships.hold(thing.relationship()))
                .orElseThrow(AgreementPeople::unknown);
    }

    boolean holds(UUID relationship) {
        return relationships.hold(relationship);
    }

    Names names(Between agreement, Seat seat) {
        PersonId own = agreement.in(seat);
        PersonId other = agreement.in(seat.other());
        Map<PersonId, PersonSummary> found = people.byIds(List.of(own, other));
        return new Names(found.get(own).name(), found.get(other).name(), people.isGuest(other));
    }

    /** Names of many, asked once. */
    Map<PersonId, PersonSummary> names(List<PersonId> ids) {
        return people.byIds(ids);
    }

    static Refusal unknown() {
        return new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-agreement");
    }
}
