package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** The organisations themselves. Made from the platforms file or an invitation, never by a visitor. */
@ApplicationScoped
public class Organisations {
    private static final String REGISTRY = "select set_config('waymark.scope', 'registry', true)";
    private static final String FIND = "select organisation_id from organisation where name = ?1";
    private static final String ALL = "select organisation_id from organisation order by created_at, organisation_id";
    private static final String INSERT =
            "insert into organisation (organisation_id, name, created_at) values (?1, ?2, ?3) on conflict do nothing";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /**
     * The organisation of this name, made when there is none. Two nodes asking at once get the same one.
     *
     * @param name 1..200 characters
     */
    @Transactional
    public OrganisationId named(String name) {
        entities.createNativeQuery(REGISTRY).getSingleResult();
        List<?> found = entities.createNativeQuery(FIND).setParameter(1, name).getResultList();
        return found.isEmpty() ? made(name) : new OrganisationId((UUID) found.get(0));
    }

    /**
     * All of them, for work in the background that goes from one to the next. In a transaction of its own, so that no
     * other reads across organisations by accident.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OrganisationId> all() {
        entities.createNativeQuery(REGISTRY).getSingleResult();
        return entities.createNativeQuery(ALL)
                .getResultStream()
                .map(id -> new OrganisationId((UUID) id))
                .toList();
    }

    private OrganisationId made(String name) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                .setParameter(1, id.toString())
                .getSingleResult();
        entities.createNativeQuery(INSERT)
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return new OrganisationId(
                (UUID) entities.createNativeQuery(FIND).setParameter(1, name).getSingleResult());
    }
}
