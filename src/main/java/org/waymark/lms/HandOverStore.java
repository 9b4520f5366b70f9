package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.OrganisationId;

/** Rows of parked launches. Showing and consuming are one committed statement each: of two callers one wins. */
@ApplicationScoped
class HandOverStore {
    private static final String INSERT = """
            insert into lms_hand_over (organisation_id, code_hash, parked, created_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5)
            """;
    private static final String SHOW = "select parked from show_hand_over(?1, ?2, ?3, ?4)";
    private static final String CONSUME = "select parked from consume_hand_over(?1, ?2, ?3)";
    private static final String CONSUME_UNSEEN = "select parked from consume_unseen_hand_over(?1, ?2, ?3)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    void insert(OrganisationId organisation, String codeHash, String parked) {
        Instant now = clock.instant();
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, codeHash)
                .setParameter(3, parked)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now.plus(LmsSettings.HAND_OVER)))
                .executeUpdate();
    }

    Optional<String> show(Codes.Claimed code, String nextHash) {
        List<?> rows = entities.createNativeQuery(SHOW)
                .setParameter(1, code.organisation().value())
                .setParameter(2, code.hash())
                .setParameter(3, nextHash)
                .setParameter(4, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    /** After it was shown. */
    Optional<String> consume(Codes.Claimed code) {
        return consume(CONSUME, code);
    }

    /** Instead of being shown. */
    Optional<String> consumeUnseen(Codes.Claimed code) {
        return consume(CONSUME_UNSEEN, code);
    }

    private Optional<String> consume(String statement, Codes.Claimed code) {
        List<?> rows = entities.createNativeQuery(statement)
                .setParameter(1, code.organisation().value())
                .setParameter(2, code.hash())
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }
}
