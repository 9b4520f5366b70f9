package org.waymark.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.waymark.lti.ToolKey;
import org.waymark.lti.keys.KeyLife;
import org.waymark.lti.keys.KeyState;

/** Rows of our own keys, one set for the platforms of every organisation. */
@ApplicationScoped
class KeyStore {
    /** One number for all nodes: while one changes keys, the others wait, and then see what it did. */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(2026110003) as text)";

    /** The one that signs first; of two, the eldest, as the rule has it. */
    private static final String KEYS = """
            select private_jwk, kid, state, since from tool_key order by (state = 'CURRENT') desc, since, kid
            """;

    private static final String INSERT =
            "insert into tool_key (kid, private_jwk, created_at, state, since) values (?1, ?2, ?3, ?4, ?3)";
    private static final String MOVE = "update tool_key set state = ?2, since = ?3 where kid = ?1";
    private static final String DROP = "delete from tool_key where kid = ?1";
    private static final String REQUESTS = "update tool_key_request set done_at = ?1 where done_at is null";

    @PersistenceContext
    private EntityManager entities;

    /** @param life where the key is in its life */
    record Stored(ToolKey key, KeyLife life) {}

    void lock() {
        entities.createNativeQuery(LOCK).getSingleResult();
    }

    List<Stored> all() {
        return entities.createNativeQuery(KEYS).getResultList().stream()
                .map(row -> stored((Object[]) row))
                .toList();
    }

    void add(ToolKey key, KeyState state, Instant now) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, key.kid())
                .setParameter(2, key.privateJson())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, state.name())
                .executeUpdate();
    }

    void move(String kid, KeyState to, Instant now) {
        entities.createNativeQuery(MOVE)
                .setParameter(1, kid)
                .setParameter(2, to.name())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void drop(String kid) {
        entities.createNativeQuery(DROP).setParameter(1, kid).executeUpdate();
    }

    /** Takes up every open request of the operator; they all ask for the same. */
    boolean isAsked(Instant now) {
        return entities.createNativeQuery(REQUESTS)
                        .setParameter(1, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                ToolKey.read((String) row[0]),
                new KeyLife((String) row[1], KeyState.valueOf((String) row[2]), ((Timestamp) row[3]).toInstant()));
    }
}
