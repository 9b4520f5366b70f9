package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Deletes rows whose time is over, those first that have waited longest; rows in use are left for the next round. */
@ApplicationScoped
class RetentionStore {
    private static final String REGISTRY = "select set_config('waymark.scope', 'registry', true)";
    private static final String ORGANISATIONS = "select organisation_id from organisation order by organisation_id";
    private static final String ENTER = "select set_config('waymark.organisation_id', ?1, true)";
    /** Held until the transaction ends, so that of all nodes one works on an organisation. */
    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('programme.retention ' || ?1, 0))";

    private static final String KEPT = """
            delete from kept_text where organisation_id = ?1 and id in (
                select id from kept_text where organisation_id = ?1 and keep_until < ?2 and state <> 'WAITING'
                 order by keep_until limit ?3 for update skip locked)
            """;
    private static final String JOTS = """
            delete from jot where organisation_id = ?1 and id in (
                select id from jot where organisation_id = ?1 and removed_at < ?2
                 order by removed_at limit ?3 for update skip locked)
            """;

    @PersistenceContext
    private EntityManager entities;

    List<OrganisationId> organisations() {
        entities.createNativeQuery(REGISTRY).getSingleResult();
        List<?> ids = entities.createNativeQuery(ORGANISATIONS).getResultList();
        return ids.stream().map(id -> new OrganisationId((UUID) id)).toList();
    }

    /** Sets the transaction's organisation; false when another node is at work on it. */
    boolean enter(OrganisationId organisation) {
        entities.createNativeQuery(ENTER)
                .setParameter(1, organisation.toString())
                .getSingleResult();
        return (Boolean) entities.createNativeQuery(ALONE)
                .setParameter(1, organisation.toString())
                .getSingleResult();
    }

    int removeKept(OrganisationId organisation, Instant keptUntil, int most) {
        return remove(KEPT, organisation, keptUntil, most);
    }

    int removeJots(OrganisationId organisation, Instant removedBefore, int most) {
        return remove(JOTS, organisation, removedBefore, most);
    }

    private int remove(String statement, OrganisationId organisation, Instant before, int most) {
        return entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(before))
                .setParameter(3, most)
                .executeUpdate();
    }
}
