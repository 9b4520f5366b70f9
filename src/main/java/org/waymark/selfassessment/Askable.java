package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** Whom an owner can ask: their mentors of today, nobody else. */
@ApplicationScoped
class Askable {
    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    /** Whether they still are; if so nobody ends it before this transaction does. */
    boolean hold(MentorChoice mentor) {
        return relationships.hold(mentor.relationship());
    }

    List<MentorChoice> mentors(Visitor owner) {
        List<RelationshipSummary> mentors = relationships.current(owner, RelationshipKind.MENTOR);
        if (mentors.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonSummary> names = people.byIds(
                mentors.stream().map(RelationshipSummary::supporter).toList());
        return mentors.stream()
                .map(each -> new MentorChoice(
                        each.id(),
                        each.supporter(),
                        Optional.ofNullable(names.get(each.supporter()))
                                .map(PersonSummary::name)
                                .orElse("")))
                .toList();
    }
}
