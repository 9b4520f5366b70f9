package org.waymark.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Optional;
import org.waymark.OrganisationId;

/**
 * Runs just inside every {@code @Transactional} door: tells PostgreSQL, once a transaction, whose rows it may show.
 * Row-level security does the rest, so a query that forgets its organisation shows nothing of another.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class OrganisationScope implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SET = "select set_config('waymark.organisation_id', ?, true)";

    @Inject
    private transient Tenant tenant;

    @PersistenceContext
    private transient EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object withOrganisation(InvocationContext call) throws Exception {
        Optional<OrganisationId> organisation = tenant.organisation();
        if (organisation.isPresent() && transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            set(organisation.get());
        }
        return call.proceed();
    }

    private void set(OrganisationId organisation) {
        if (!organisation.equals(transaction.getResource(OrganisationScope.class))) {
            entities.createNativeQuery(SET)
                    .setParameter(1, organisation.toString())
                    .getSingleResult();
            transaction.putResource(OrganisationScope.class, organisation);
        }
    }
}
