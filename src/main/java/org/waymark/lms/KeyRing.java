package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.ToolKey;

/** The tool's own key pairs, one set for all platforms. Made once by whichever node comes first; read by all. */
@ApplicationScoped
public class KeyRing implements SigningKeys {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    /** One number for all nodes, so that two of them never make the first pair both. */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(2026110003) as text)";

    private static final String ALL =
            "select private_jwk from tool_key where retired_at is null order by created_at desc, kid";
    private static final String INSERT = "insert into tool_key (kid, private_jwk, created_at) values (?1, ?2, ?3)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    private volatile List<ToolKey> pairs = List.of();
    private volatile Instant read = Instant.EPOCH;

    @Override
    @Transactional
    public ToolKey signing() {
        return published().get(0);
    }

    @Override
    @Transactional
    public List<ToolKey> published() {
        if (pairs.isEmpty() || clock.instant().isAfter(read.plus(GOOD_FOR))) {
            List<ToolKey> stored = stored();
            pairs = stored.isEmpty() ? firstPair() : stored;
            read = clock.instant();
        }
        return pairs;
    }

    private List<ToolKey> stored() {
        return entities.createNativeQuery(ALL)
                .getResultStream()
                .map(json -> ToolKey.read((String) json))
                .toList();
    }

    private List<ToolKey> firstPair() {
        entities.createNativeQuery(LOCK).getSingleResult();
        List<ToolKey> stored = stored();
        if (!stored.isEmpty()) {
            return stored;
        }
        ToolKey pair = ToolKey.generate();
        entities.createNativeQuery(INSERT)
                .setParameter(1, pair.kid())
                .setParameter(2, pair.privateJson())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return List.of(pair);
    }
}
