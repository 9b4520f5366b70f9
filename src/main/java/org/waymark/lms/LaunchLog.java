package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;

/** What became of launches, for the administrator of an LMS: result and reason code, nothing about anybody. */
@ApplicationScoped
public class LaunchLog {
    private static final Logger LOG = System.getLogger(LaunchLog.class.getName());
    private static final String INSERT =
            "insert into lms_launch (organisation_id, platform_id, at, result, code) values (?1, ?2, ?3, ?4, ?5)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    /**
     * Keeps a refusal: a line in the log of the operator, and a row where platform and organisation are known.
     *
     * @param detail    name of a parameter or claim, or a fixed phrase; never what it held
     * @param reference what the page tells the person to quote
     */
    @Transactional
    public void refused(Optional<UUID> platform, String code, String detail, String reference) {
        LOG.log(
                Level.INFO,
                "launch refused code={0} detail={1} platform={2} reference={3}",
                code,
                detail,
                platform.map(UUID::toString).orElse("-"),
                reference);
        if (platform.isPresent() && tenant.organisation().isPresent()) {
            keep(platform.get(), "REFUSED", code);
        }
    }

    void keep(UUID platform, String result, String code) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, tenant.required().value())
                .setParameter(2, platform)
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, result)
                .setParameter(5, code)
                .executeUpdate();
    }
}
