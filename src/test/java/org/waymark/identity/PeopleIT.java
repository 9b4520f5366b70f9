package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/** Who may give which role to whom, and that two who give at once give one. */
@ArquillianTest
class PeopleIT {
    @Inject
    People people;

    @Inject
    PersonStore store;

    @Inject
    Tenant tenant;

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void of_two_grants_at_once_one_is_written_and_told() throws Exception {
        OrganisationId here = enter("Granting");
        PersonId person = people.welcome("Granted twice");
        transaction.begin();
        within(here);
        assertTrue(store.grantOnce(new RoleGrant(here, person, Role.STAFF, null, Instant.now())));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> startElsewhere(here, person));
        Thread.sleep(500);
        assertFalse(other.isDone(), "the other did not wait for the first to decide");
        transaction.commit();
        other.join();
        assertEquals(1, count(here, "role_grant where person_id = ?1", person));
        assertEquals(0, count(here, "audit_line where action = 'identity.role-given' and subject_id = ?1", person));
    }

    @Test
    void a_grant_that_is_held_already_is_not_written_again() {
        OrganisationId here = enter("Granting");
        PersonId person = people.welcome("Granted again");
        people.start(person, Role.STAFF);
        people.start(person, Role.STAFF);
        assertEquals(1, people.byIds(List.of(person)).get(person).roles().size());
        assertEquals(here, tenant.required());
    }

    @Test
    void an_administrator_confirms_only_whoever_came_as_staff() {
        OrganisationId here = enter("Confirming");
        PersonId administrator = people.welcome("Administrator");
        PersonId learner = people.welcome("Learner");
        PersonId nobody = people.welcome("Without a role");
        people.start(learner, Role.SUPERVISOR);
        Visitor visitor = visitor(here, administrator, Role.ADMINISTRATOR);
        for (PersonId person : List.of(learner, nobody, administrator, new PersonId(UUID.randomUUID()))) {
            assertRefused(Reason.NOT_FOUND, () -> people.confirm(visitor, person, Role.LEAD));
        }
        people.start(nobody, Role.STAFF);
        people.confirm(visitor, nobody, Role.LEAD);
        assertEquals(
                Set.of(Role.STAFF, Role.LEAD),
                people.byIds(List.of(nobody)).get(nobody).roles());
        assertEquals(
                Set.of(Role.SUPERVISOR),
                people.byIds(List.of(learner)).get(learner).roles());
    }

    @Test
    void nobody_else_confirms_and_nothing_else_is_confirmed() {
        OrganisationId here = enter("Confirming");
        PersonId staff = people.welcome("Staff");
        people.start(staff, Role.STAFF);
        Visitor administrator = visitor(here, staff, Role.ADMINISTRATOR);
        for (Role role : List.of(Role.MENTOR, Role.MANAGER, Role.STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            assertRefused(Reason.NOT_YOURS, () -> people.confirm(administrator, staff, role));
        }
        for (Role role : List.of(Role.STAFF, Role.SUPERVISOR, Role.MENTOR, Role.MANAGER)) {
            Visitor visitor = visitor(here, staff, role);
            assertRefused(Reason.NOT_YOURS, () -> people.confirm(visitor, staff, Role.LEAD));
            assertRefused(Reason.NOT_YOURS, () -> people.assign(visitor, staff, Role.LEAD));
        }
    }

    @Test
    void an_administrator_reaches_nobody_of_another_organisation() {
        enter("Elsewhere");
        PersonId there = people.welcome("Staff elsewhere");
        people.start(there, Role.STAFF);
        OrganisationId here = enter("Confirming");
        Visitor administrator = visitor(here, people.welcome("Administrator"), Role.ADMINISTRATOR);
        assertRefused(Reason.NOT_FOUND, () -> people.confirm(administrator, there, Role.LEAD));
    }

    @Test
    void a_name_of_marks_alone_is_refused() {
        OrganisationId here = enter("Naming");
        PersonId person = people.welcome("");
        Visitor visitor = visitor(here, person, Role.SUPERVISOR);
        assertRefused(Reason.INVALID, () -> people.nameOneself(visitor, "\u202E \u2066"));
        assertRefused(Reason.INVALID, () -> people.nameOneself(visitor, "🙂".repeat(201)));
        people.nameOneself(visitor, "🙂".repeat(200));
        assertEquals("🙂".repeat(200), people.byIds(List.of(person)).get(person).name());
    }

    private OrganisationId enter(String name) {
        OrganisationId organisation = jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(Organisations.class)
                .get()
                .named(name);
        tenant.enter(organisation);
        return organisation;
    }

    private void startElsewhere(OrganisationId organisation, PersonId person) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            tenant.enter(organisation);
            people.start(person, Role.STAFF);
        } finally {
            context.deactivate();
        }
    }

    private long count(OrganisationId organisation, String from, PersonId person) throws Exception {
        transaction.begin();
        try {
            within(organisation);
            return ((Number) entities.createNativeQuery("select count(*) from " + from)
                            .setParameter(1, person.value())
                            .getSingleResult())
                    .longValue();
        } finally {
            transaction.rollback();
        }
    }

    private void within(OrganisationId organisation) {
        entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                .setParameter(1, organisation.toString())
                .getSingleResult();
    }

    private static void assertRefused(Reason reason, Runnable move) {
        assertEquals(reason, assertThrows(Refusal.class, move::run).reason());
    }

    private static Visitor visitor(OrganisationId organisation, PersonId person, Role role) {
        return new Visitor(
                organisation,
                person,
                "seat00",
                "Somebody",
                Set.of(role),
                Instant.EPOCH,
                Instant.EPOCH,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }
}
