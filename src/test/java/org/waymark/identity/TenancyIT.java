package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** One database, two employers: neither ever sees a row of the other, whatever a query forgets. */
@ArquillianTest
class TenancyIT {
    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Tenant tenant;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void a_query_without_its_organisation_still_shows_nothing_of_another() throws Exception {
        OrganisationId northmoor = organisations.named("Northmoor");
        OrganisationId southmoor = organisations.named("Southmoor");
        tenant.enter(northmoor);
        PersonId person = people.welcome("Canary of Northmoor");
        assertTrue(names(northmoor).contains("Canary of Northmoor"));
        assertEquals(
                List.of(),
                names(southmoor).stream()
                        .filter(name -> name.contains("Northmoor"))
                        .toList());
        tenant.enter(southmoor);
        assertTrue(people.byIds(List.of(person)).isEmpty());
    }

    /** As the busiest pages read, see decision 0041. */
    private static final String ENTERED = """
            select found.name
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (select name from person where true or organisation_id = entered.organisation_id) found
            """;

    @Test
    void a_statement_that_brings_its_organisation_sees_that_one_and_leaves_nothing_behind() {
        OrganisationId northmoor = organisations.named("Northmoor");
        OrganisationId southmoor = organisations.named("Southmoor");
        tenant.enter(northmoor);
        people.welcome("Reader of Northmoor");
        assertTrue(entered(northmoor).contains("Reader of Northmoor"));
        assertTrue(entered(southmoor).stream().noneMatch(name -> name.toString().contains("Northmoor")));
        assertEquals(List.of(), namesRaw(), "the next statement on this connection has no organisation");
    }

    /** The planted slip: the condition on the organisation holds for everybody. */
    private List<?> entered(OrganisationId organisation) {
        return entities.createNativeQuery(ENTERED)
                .setParameter(1, organisation.toString())
                .getResultList();
    }

    @Test
    void a_row_cannot_be_written_into_another_organisation() throws Exception {
        OrganisationId northmoor = organisations.named("Northmoor");
        OrganisationId southmoor = organisations.named("Southmoor");
        assertThrows(
                PersistenceException.class,
                () -> within(northmoor, () -> entities.createNativeQuery(
                                "insert into person (organisation_id, id, name, created_at)"
                                        + " values (?1, gen_random_uuid(), 'smuggled', now())")
                        .setParameter(1, southmoor.value())
                        .executeUpdate()));
    }

    @Test
    void the_application_role_owns_nothing_and_every_table_of_people_forces_row_security() throws Exception {
        List<?> open = within(organisations.named("Northmoor"), () -> entities.createNativeQuery("""
                        select c.relname from pg_class c
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                           and (pg_get_userbyid(c.relowner) = current_user
                                or exists (select 1 from pg_attribute a
                                            where a.attrelid = c.oid and a.attname = 'organisation_id')
                                   and not (c.relrowsecurity and c.relforcerowsecurity))
                        """)
                .getResultList());
        assertEquals(List.of(), open);
    }

    @Test
    void an_organisation_asked_for_twice_is_the_same_one() {
        assertEquals(organisations.named("Eastmoor"), organisations.named("Eastmoor"));
    }

    /** The planted slip: every person, without naming an organisation. */
    private List<?> namesRaw() {
        return entities.createNativeQuery("select name from person").getResultList();
    }

    private List<String> names(OrganisationId organisation) throws Exception {
        return within(organisation, this::namesRaw).stream()
                .map(String.class::cast)
                .toList();
    }

    private interface Work<T> {
        T run();
    }

    private <T> T within(OrganisationId organisation, Work<T> work) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                    .setParameter(1, organisation.toString())
                    .getSingleResult();
            return work.run();
        } finally {
            transaction.rollback();
        }
    }
}
