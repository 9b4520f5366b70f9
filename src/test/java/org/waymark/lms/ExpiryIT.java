package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** What has run out goes, what has not stays, and another organisation's rows are not touched. */
@ArquillianTest
class ExpiryIT {
    private static final String LOGIN =
            "select keep_login(?1, ?2, 'n', 'b', gen_random_uuid(), null, 't', now(), now() + cast(?3 as interval))";
    private static final String LAUNCH = "insert into lms_launch (organisation_id, platform_id, at, result)"
            + " values (?1, gen_random_uuid(), now() - cast(?2 as interval), 'ADMITTED')";

    @Inject
    Organisations organisations;

    @Inject
    Expiry expiry;

    @Inject
    Tenant tenant;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Test
    void expired_rows_of_one_organisation_go_and_all_others_stay() throws Exception {
        OrganisationId here = organisations.named("Expiring");
        OrganisationId there = organisations.named("Untouched");
        write(there);
        write(here);
        tenant.enter(here);
        expiry.removeSome();
        assertEquals(1, count(here, "lms_login"));
        assertEquals(1, count(here, "lms_launch"));
        assertEquals(2, count(there, "lms_login"));
        assertEquals(2, count(there, "lms_launch"));
    }

    private void write(OrganisationId organisation) throws Exception {
        transaction.begin();
        for (String due : new String[] {"-1 minute", "9 minutes"}) {
            entities.createNativeQuery(LOGIN)
                    .setParameter(1, organisation.value())
                    .setParameter(2, due)
                    .setParameter(3, due)
                    .getSingleResult();
        }
        for (String age : new String[] {"91 days", "89 days"}) {
            entities.createNativeQuery(LAUNCH)
                    .setParameter(1, organisation.value())
                    .setParameter(2, age)
                    .executeUpdate();
        }
        transaction.commit();
    }

    private long count(OrganisationId organisation, String table) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                    .setParameter(1, organisation.toString())
                    .getSingleResult();
            return ((Number) entities.createNativeQuery("select count(*) from " + table)
                            .getSingleResult())
                    .longValue();
        } finally {
            transaction.rollback();
        }
    }
}
