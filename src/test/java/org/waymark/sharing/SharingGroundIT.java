package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.cohort.GroupRole;
import org.waymark.cohort.Groups;
import org.waymark.identity.People;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.Relationships;
import org.waymark.identity.Tenant;

/** People of the present organisation, books of theirs, and a lead who says who supports whom. */
@ApplicationScoped
public class SharingGroundIT {
    @Inject
    private Tenant tenant;

    @Inject
    private People people;

    @Inject
    private Groups groups;

    @Inject
    private Relationships relationships;

    @Inject
    private ShelfIT shelf;

    public PersonId person(String name) {
        return people.welcome(name);
    }

    public Visitor visitor(PersonId person, Role... roles) {
        return new Visitor(
                tenant.required(),
                person,
                "seat42",
                "Name",
                Set.of(roles),
                Instant.EPOCH,
                Instant.EPOCH,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "key");
    }

    public Visitor lead() {
        return visitor(person("Lea the lead"), Role.LEAD);
    }

    /** Both belong to one group from now on. */
    public void group(PersonId one, PersonId other) {
        UUID group = groups.groupOf(UUID.randomUUID(), "course", "Course", List.of());
        groups.enrol(group, one, GroupRole.PARTICIPANT);
        groups.enrol(group, other, GroupRole.FACILITATOR);
    }

    /** A lead names the supporter; back comes the id of the relationship. */
    public UUID supports(PersonId supporter, RelationshipKind kind, PersonId person) {
        relationships.assign(lead(), person, supporter, kind);
        return relationships.current(visitor(person), kind).stream()
                .filter(each -> each.supporter().equals(supporter))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A book in its fifth version. */
    public RecordRef book(PersonId owner) {
        return shelf.put(new SharedThing(owner, "A book of mine", 5, Instant.now(), "/books/1"));
    }

    /** A lead ends a relationship of this person. */
    public void end(PersonId person, UUID relationship) {
        relationships.end(lead(), person, relationship);
    }

    public void remove(RecordRef book) {
        shelf.remove(book);
    }
}
