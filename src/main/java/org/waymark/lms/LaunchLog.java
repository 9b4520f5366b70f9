package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Tenant;

/** What became of launches, for the administrator of an LMS: result and reason code, nothing about anybody. */
@ApplicationScoped
public class LaunchLog {
    private static final Logger LOG = System.getLogger(LaunchLog.class.getName());
    private static final String INSERT =
            "insert into lms_launch (organisation_id, platform_id, at, result, code) values (?1, ?2, ?3, ?4, ?5)";

    private static final String HISTORY = """
            select id, at, result, code from lms_launch
             where organisation_id = ?1 and platform_id = ?2 and id < ?3
             order by id desc limit ?4
            """;
    private static final String UNUSUAL = """
            select id, at, result, code from lms_launch
             where organisation_id = ?1 and platform_id = ?2 and id < ?3 and result = ?5 and result <> 'ADMITTED'
             order by id desc limit ?4
            """;
    private static final String WITH_RESULT = """
            select id, at, result, code from lms_launch
             where organisation_id = ?1 and platform_id = ?2 and id < ?3 and result = ?5
             order by id desc limit ?4
            """;

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

    /**
     * The latest lines about one platform, newest first. The tenant must have been entered.
     *
     * @param result only lines with this one
     * @param before only lines older than the one with this number; {@link Long#MAX_VALUE} for the newest
     * @param most   1..500
     */
    @Transactional
    public List<LaunchLine> lines(UUID platform, Optional<LaunchLine.Result> result, long before, int most) {
        String wanted = result.map(one -> one == LaunchLine.Result.ADMITTED ? WITH_RESULT : UNUSUAL)
                .orElse(HISTORY);
        Query query = entities.createNativeQuery(wanted)
                .setParameter(1, tenant.required().value())
                .setParameter(2, platform)
                .setParameter(3, before)
                .setParameter(4, most);
        result.ifPresent(one -> query.setParameter(5, one.name()));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> LaunchLine.of((Object[]) row)).toList();
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
