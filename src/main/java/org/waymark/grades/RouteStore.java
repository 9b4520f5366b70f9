package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Rows of routes: whether the gradebook of a platform answers at all. */
@ApplicationScoped
class RouteStore {
    private static final String FAILED = """
            insert into score_route as r (organisation_id, platform_id, failures) values (?1, ?2, ?3)
            on conflict (organisation_id, platform_id) do update set failures = r.failures + ?3
            returning failures
            """;
    private static final String CLOSE = """
            update score_route set closed_until = greatest(closed_until, ?3) where organisation_id = ?1 and platform_id = ?2
            """;
    private static final String OPEN = """
            update score_route set failures = 0, closed_until = null
             where organisation_id = ?1 and platform_id = ?2 and failures > 0
            """;
    /** Those that are being sent this moment are due again by the end of their lease and are left alone. */
    private static final String WAKE = """
            update score set next_at = ?3
             where organisation_id = ?1 and platform_id = ?2 and state = 'WAITING' and attempts > 0 and next_at > ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param counts 1 for a score that failed at its first try, 0 for one that has failed before
     * @return failures in a row
     */
    int failed(OrganisationId organisation, UUID platform, int counts) {
        List<?> failures =
                query(FAILED, organisation, platform).setParameter(3, counts).getResultList();
        return ((Number) failures.get(0)).intValue();
    }

    /** Nobody tries before that moment; an earlier word that lasts longer stands. */
    void close(OrganisationId organisation, UUID platform, Instant until) {
        query(CLOSE, organisation, platform)
                .setParameter(3, Timestamp.from(until))
                .executeUpdate();
    }

    /** Something came through: all that waits for another try is due now. */
    void open(OrganisationId organisation, UUID platform, Instant now, Instant leased) {
        if (query(OPEN, organisation, platform).executeUpdate() > 0) {
            query(WAKE, organisation, platform)
                    .setParameter(3, Timestamp.from(now))
                    .setParameter(4, Timestamp.from(leased))
                    .executeUpdate();
        }
    }

    private Query query(String statement, OrganisationId organisation, UUID platform) {
        return entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, platform);
    }
}
