package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** Entries of the organisation that a test is in, as the application's own role reaches them. */
@ApplicationScoped
public class ChainGroundIT {
    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @PersistenceContext
    private EntityManager entities;

    /** The same one each time. */
    public OrganisationId enter() {
        OrganisationId organisation = organisations.named("Chained");
        tenant.enter(organisation);
        return organisation;
    }

    /** @param query of one number about the thing {@code ?1} */
    @Transactional
    public long number(String query, UUID thing) {
        return ((Number)
                        entities.createNativeQuery(query).setParameter(1, thing).getSingleResult())
                .longValue();
    }

    @Transactional
    public void change(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
