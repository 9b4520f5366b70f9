package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.OrganisationId;

/** The keys of rescue tokens: rows, so that every node checks what any node made; remembered, because they never change. */
@ApplicationScoped
class RescueKeys {
    /** One key as it stands in its row. */
    record RescueKey(UUID id, byte[] secret) {}

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NEWEST =
            "select id, secret from rescue_key where organisation_id = ?1 order by made_at desc, id limit 1";
    private static final String FIND = "select id, secret from rescue_key where organisation_id = ?1 and id = ?2";
    private static final String INSERT =
            "insert into rescue_key (organisation_id, id, secret, made_at) values (?1, ?2, ?3, ?4)";

    private final Map<OrganisationId, RescueKey> newest = new ConcurrentHashMap<>();
    private final Map<UUID, RescueKey> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    /** The key to make tokens with, where it was asked for before. */
    Optional<RescueKey> remembered(OrganisationId organisation) {
        return Optional.ofNullable(newest.get(organisation));
    }

    /** The key to make tokens with. Effect: the organisation's first one is made when there is none. */
    RescueKey current(OrganisationId organisation, Instant now) {
        RescueKey remembered = newest.get(organisation);
        if (remembered != null) {
            return remembered;
        }
        Optional<RescueKey> found = first(entities.createNativeQuery(NEWEST)
                .setParameter(1, organisation.value())
                .getResultList());
        found.ifPresent(key -> newest.put(organisation, key));
        return found.orElseGet(() -> made(organisation, now));
    }

    /** Not remembered before it is found again: this transaction may yet fail. */
    private RescueKey made(OrganisationId organisation, Instant now) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        RescueKey key = new RescueKey(UUID.randomUUID(), secret);
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, key.id())
                .setParameter(3, secret)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return key;
    }

    /**
     * The key that a token names. The transaction stands from here on in the organisation that the token claims; without
     * the right key nothing else may happen in it.
     */
    Optional<RescueKey> enter(OrganisationId claimed, UUID keyId) {
        entities.createNativeQuery("select set_config('waymark.organisation_id', ?1, true)")
                .setParameter(1, claimed.toString())
                .getSingleResult();
        RescueKey remembered = known.get(keyId);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<RescueKey> found = first(entities.createNativeQuery(FIND)
                .setParameter(1, claimed.value())
                .setParameter(2, keyId)
                .getResultList());
        found.ifPresent(key -> known.put(keyId, key));
        return found;
    }

    private static Optional<RescueKey> first(List<?> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new RescueKey((UUID) row[0], (byte[]) row[1]));
    }
}
