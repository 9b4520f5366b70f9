package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;

/** Who may read an excerpt: the two whose words they are, and the mentor it was given to while they are the mentor. */
@ApplicationScoped
class ExcerptReaders {
    @Inject
    private Relationships relationships;

    @Inject
    private People people;

    boolean mayRead(Visitor visitor, ExcerptStore.ExcerptRow row) {
        boolean isOfTheTwo = row.asker().equals(visitor.person()) || row.other().equals(visitor.person());
        return isOfTheTwo
                || (row.state() == ExcerptState.GIVEN
                        && row.reader().filter(visitor.person()::equals).isPresent()
                        && row.mentoring().filter(relationships::hold).isPresent());
    }

    /** Names of the visitor's mentors, by their relationship. */
    Map<UUID, String> mentors(Visitor visitor) {
        List<RelationshipSummary> current = relationships.current(visitor, RelationshipKind.MENTOR);
        Map<PersonId, PersonSummary> names = people.byIds(
                current.stream().map(RelationshipSummary::supporter).toList());
        Map<UUID, String> mentors = new LinkedHashMap<>();
        current.forEach(
                each -> mentors.put(each.id(), names.get(each.supporter()).name()));
        return mentors;
    }

    /** Refuses NOT_FOUND for a mentor the visitor does not have. */
    PersonId mentor(Visitor visitor, UUID relationship) {
        return relationships.current(visitor, RelationshipKind.MENTOR).stream()
                .filter(each -> each.id().equals(relationship))
                .map(RelationshipSummary::supporter)
                .findFirst()
                .orElseThrow(Excerpts::unknown);
    }
}
