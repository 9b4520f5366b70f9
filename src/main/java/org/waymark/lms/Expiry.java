package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import org.waymark.identity.Tenant;
import org.waymark.identity.Visits;

/** What of an organisation has run out: logins, parked launches, choosings, launch log, visits. */
@ApplicationScoped
public class Expiry {
    static final int BATCH = 2_000;

    private static final String LOGINS = """
            delete from lms_login where organisation_id = ?1 and state_hash in (
                select state_hash from lms_login where organisation_id = ?1 and expires_at < ?2
                 limit ?3 for update skip locked)
            """;
    private static final String HAND_OVERS = """
            delete from lms_hand_over where organisation_id = ?1 and code_hash in (
                select code_hash from lms_hand_over where organisation_id = ?1 and (expires_at < ?2 or consumed_at < ?2)
                 limit ?3 for update skip locked)
            """;
    private static final String PICKINGS = """
            delete from lms_picking where organisation_id = ?1 and id in (
                select id from lms_picking where organisation_id = ?1 and expires_at < ?2
                 limit ?3 for update skip locked)
            """;
    /** Without a lock: lines of the log may be removed, but not changed, so they cannot be locked for update either. */
    private static final String LAUNCHES = """
            delete from lms_launch where organisation_id = ?1 and id in (
                select id from lms_launch where organisation_id = ?1 and at < ?2
                 order by id limit ?3)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenant tenant;

    @Inject
    private Visits visits;

    @Inject
    private InstantSource clock;

    /** Removes a batch of each kind; the tenant must have been entered. True when there may be more. */
    @Transactional
    public boolean removeSome() {
        Instant now = clock.instant();
        int most = remove(LOGINS, now);
        most = Math.max(most, remove(HAND_OVERS, now));
        most = Math.max(most, remove(PICKINGS, now));
        most = Math.max(most, remove(LAUNCHES, now.minus(LmsSettings.LAUNCH_LOG)));
        most = Math.max(most, visits.removeExpired(BATCH));
        return most >= BATCH;
    }

    private int remove(String statement, Instant before) {
        return entities.createNativeQuery(statement)
                .setParameter(1, tenant.required().value())
                .setParameter(2, Timestamp.from(before))
                .setParameter(3, BATCH)
                .executeUpdate();
    }
}
