package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.sharing.ShareRowsIT;
import org.waymark.sharing.SharingGroundIT;

/** Who supports whom, by date; and whom one can find by name. */
@ArquillianTest
class RelationshipsIT {
    @Inject
    SharingGroundIT ground;

    @Inject
    ShareRowsIT rows;

    @Inject
    Relationships relationships;

    @Inject
    Acquaintances acquaintances;

    private Visitor lead;
    private Visitor sana;
    private PersonId miriam;

    @BeforeEach
    void furnish() {
        rows.enterNew();
        lead = ground.lead();
        sana = ground.visitor(ground.person("Sana Supervisor"), Role.SUPERVISOR);
        miriam = ground.person("Miriam Oyelaran");
    }

    @Test
    void a_person_may_have_several_mentors_and_each_once() {
        PersonId second = ground.person("Second");
        assign(miriam, RelationshipKind.MENTOR);
        assign(miriam, RelationshipKind.MENTOR);
        assign(second, RelationshipKind.MENTOR);
        assign(miriam, RelationshipKind.APPRAISER);
        assertEquals(List.of(miriam, second), supporters(RelationshipKind.MENTOR));
        assertEquals(List.of(miriam), supporters(RelationshipKind.APPRAISER));
        assertEquals(List.of(), supporters(RelationshipKind.SUPERVISOR));
        assertEquals(3, rows.count("relationship"));
        assertEquals(3, rows.count("audit_line where action = 'identity.relationship-begun'"));
    }

    @Test
    void only_a_lead_names_and_ends_and_sees_who_supports_somebody() {
        UUID id = assign(miriam, RelationshipKind.MENTOR);
        for (Role role : List.of(Role.SUPERVISOR, Role.STAFF, Role.MENTOR, Role.MANAGER, Role.ADMINISTRATOR)) {
            Visitor other = ground.visitor(miriam, role);
            assertRefused(
                    Reason.NOT_YOURS,
                    () -> relationships.assign(other, sana.person(), miriam, RelationshipKind.SUPERVISOR));
            assertRefused(Reason.NOT_YOURS, () -> relationships.end(other, sana.person(), id));
            assertRefused(Reason.NOT_FOUND, () -> relationships.ever(other, sana.person()));
            assertRefused(Reason.NOT_FOUND, () -> acquaintances.findAnybody(other, "Sana"));
        }
        assertEquals(List.of(miriam), supporters(RelationshipKind.MENTOR));
        assertEquals(1, rows.count("relationship"));
    }

    @Test
    void nobody_supports_themselves_and_nobody_of_elsewhere_supports_anybody() {
        assertRefused(Reason.INVALID, () -> assign(sana.person(), RelationshipKind.MENTOR));
        assertRefused(Reason.NOT_FOUND, () -> assign(new PersonId(UUID.randomUUID()), RelationshipKind.MENTOR));
        UUID id = assign(miriam, RelationshipKind.MENTOR);
        assertRefused(Reason.NOT_FOUND, () -> relationships.end(lead, miriam, id));
        rows.enterNew();
        Visitor leadElsewhere = ground.lead();
        PersonId there = ground.person("There");
        assertRefused(
                Reason.NOT_FOUND, () -> relationships.assign(leadElsewhere, there, miriam, RelationshipKind.MENTOR));
        assertRefused(
                Reason.NOT_FOUND,
                () -> relationships.assign(leadElsewhere, sana.person(), there, RelationshipKind.MENTOR));
        assertRefused(Reason.NOT_FOUND, () -> relationships.end(leadElsewhere, sana.person(), id));
        assertEquals(List.of(), relationships.ever(leadElsewhere, sana.person()));
        assertEquals(0, rows.count("relationship"));
    }

    @Test
    void an_end_counts_from_that_moment_and_the_first_end_stays() throws InterruptedException {
        UUID id = assign(miriam, RelationshipKind.SUPERVISOR);
        Instant before = since(id);
        Thread.sleep(5);
        relationships.end(lead, sana.person(), id);
        Optional<Instant> end = relationships.ever(lead, sana.person()).get(0).until();
        Thread.sleep(5);
        relationships.end(ground.lead(), sana.person(), id);
        assertEquals(end, relationships.ever(lead, sana.person()).get(0).until());
        assertEquals(1, rows.count("audit_line where action = 'identity.relationship-ended'"));
        assertEquals(List.of(), supporters(RelationshipKind.SUPERVISOR));
        assertEquals(List.of(), relationships.around(sana));
        assertEquals(1, of(before).size());
        assertEquals(0, of(before.minusMillis(1)).size());
        assertEquals(0, of(end.orElseThrow()).size());
        assign(miriam, RelationshipKind.SUPERVISOR);
        assertEquals(2, relationships.ever(lead, sana.person()).size());
        assertTrue(relationships.ever(lead, sana.person()).get(0).isCurrent());
    }

    @Test
    void one_finds_people_of_ones_groups_and_relationships_and_nobody_else() {
        PersonId companion = ground.person("Siobhán Óg Companion");
        ground.group(sana.person(), companion);
        assign(miriam, RelationshipKind.APPRAISER);
        PersonId mentored = ground.person("Companion of mine");
        relationships.assign(lead, mentored, sana.person(), RelationshipKind.MENTOR);
        ground.person("Companion of others");
        assertEquals(List.of(mentored, companion), found("companion"));
        assertEquals(List.of(companion), found("SIOBHAN og"));
        assertEquals(List.of(miriam), found("oye"));
        assertEquals(List.of(), found("Sana"), "finds oneself");
        assertEquals(List.of(), found("%%%aaa"));
        for (String tooShort : List.of("", "  ", "ab", "a b", "___", "1234")) {
            assertRefused(Reason.INVALID, () -> found(tooShort));
        }
        assertEquals(3, acquaintances.findAnybody(lead, "companion").people().size());
    }

    @Test
    void of_many_who_are_called_the_same_twenty_are_shown() {
        for (int i = 0; i < 21; i++) {
            ground.person("Samename " + i);
        }
        FoundPeople found = acquaintances.findAnybody(lead, "samename");
        assertEquals(20, found.people().size());
        assertTrue(found.isMore());
    }

    private UUID assign(PersonId supporter, RelationshipKind kind) {
        relationships.assign(lead, sana.person(), supporter, kind);
        return relationships.current(sana, kind).stream()
                .filter(each -> each.supporter().equals(supporter))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<PersonId> supporters(RelationshipKind kind) {
        return relationships.current(sana, kind).stream()
                .map(RelationshipSummary::supporter)
                .toList();
    }

    private List<RelationshipSummary> of(Instant at) {
        return relationships.of(sana.person(), RelationshipKind.SUPERVISOR, at);
    }

    private Instant since(UUID id) {
        return relationships.ever(lead, sana.person()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .since();
    }

    private List<PersonId> found(String typed) {
        return acquaintances.find(sana, typed).people().stream()
                .map(PersonSummary::id)
                .toList();
    }

    private static void assertRefused(Reason reason, Runnable move) {
        assertEquals(reason, assertThrows(Refusal.class, move::run).reason());
    }
}
