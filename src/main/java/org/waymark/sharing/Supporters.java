package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** Whom an owner is offered first: their mentors and supervisors. An appraiser is found by name like anybody else. */
@ApplicationScoped
class Supporters {
    private static final Set<RelationshipKind> FIRST = EnumSet.of(RelationshipKind.MENTOR, RelationshipKind.SUPERVISOR);

    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    /** Whether it lasts; if so nobody ends it before this transaction does. */
    boolean hold(UUID relationship) {
        return relationships.hold(relationship);
    }

    List<OfferChoices.Supporter> of(Visitor owner) {
        List<RelationshipSummary> first = relationships.around(owner).stream()
                .filter(each -> each.person().equals(owner.person()) && FIRST.contains(each.kind()))
                .toList();
        if (first.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonSummary> names =
                people.byIds(first.stream().map(RelationshipSummary::supporter).toList());
        return first.stream()
                .map(each -> new OfferChoices.Supporter(
                        each.id(),
                        each.kind(),
                        each.supporter(),
                        Optional.ofNullable(names.get(each.supporter()))
                                .map(PersonSummary::name)
                                .orElse("")))
                .toList();
    }
}
