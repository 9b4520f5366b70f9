package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.programme.JotKept;
import org.waymark.web.London;

/** Rows of jots that were kept for the self-assessment. */
@ApplicationScoped
class SeedStore {
    private static final String PUT = """
            insert into assessment_jot (organisation_id, jot_id, person_id, session_number, area, text, jotted_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (organisation_id, jot_id) do update
               set area = excluded.area, text = excluded.text, is_gone = false
            """;
    private static final String LET_GO =
            "update assessment_jot set is_gone = true, text = '' where organisation_id = ?1 and jot_id = ?2";
    private static final String COLUMNS =
            "select jot_id, session_number, area, text, jotted_at, point_id, left_at from assessment_jot"
                    + " where organisation_id = ?1 and person_id = ?2 and not is_gone";
    private static final String WAITING =
            COLUMNS + " and point_id is null and left_at is null order by jotted_at, jot_id limit ?3";
    private static final String LOCK = COLUMNS + " and jot_id = ?3 for update";
    private static final String FIND = COLUMNS + " and jot_id = ?3";
    private static final String USED =
            "update assessment_jot set point_id = ?3 where organisation_id = ?1 and jot_id = ?2";
    private static final String LEFT =
            "update assessment_jot set left_at = ?3 where organisation_id = ?1 and jot_id = ?2 and point_id is null";
    /** More than anybody keeps in a year; the list stays readable. */
    private static final int LISTED_MAX = 100;

    @Inject
    private Scales scales;

    @PersistenceContext
    private EntityManager entities;

    /** It is ours, as it stands now. */
    void put(JotKept jot) {
        entities.createNativeQuery(PUT)
                .setParameter(1, jot.organisation().value())
                .setParameter(2, jot.jot().id())
                .setParameter(3, jot.person().value())
                .setParameter(4, jot.sessionNumber())
                .setParameter(5, jot.area().map(String::valueOf).orElse(null))
                .setParameter(6, jot.text())
                .setParameter(7, Timestamp.from(jot.at()))
                .executeUpdate();
    }

    /** It is ours no longer; does nothing where it never was. */
    void letGo(UUID organisation, UUID jot) {
        entities.createNativeQuery(LET_GO)
                .setParameter(1, organisation)
                .setParameter(2, jot)
                .executeUpdate();
    }

    List<JotSeed> waiting(Visitor owner) {
        return seeds(WAITING, owner, LISTED_MAX);
    }

    Optional<JotSeed> find(Visitor owner, UUID jot) {
        return seeds(FIND, owner, jot).stream().findFirst();
    }

    /** The person's own; nobody uses it before this transaction ends. */
    Optional<JotSeed> lock(Visitor owner, UUID jot) {
        return seeds(LOCK, owner, jot).stream().findFirst();
    }

    void used(Visitor owner, UUID jot, UUID point) {
        change(USED, owner, jot, point);
    }

    /** @param at null to offer it again */
    void left(Visitor owner, UUID jot, Instant at) {
        change(LEFT, owner, jot, at == null ? null : Timestamp.from(at));
    }

    private void change(String statement, Visitor owner, UUID jot, Object value) {
        entities.createNativeQuery(statement)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, jot)
                .setParameter(3, value)
                .executeUpdate();
    }

    private List<JotSeed> seeds(String query, Visitor owner, Object third) {
        List<?> rows = entities.createNativeQuery(query)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .setParameter(3, third)
                .getResultList();
        return rows.stream().map(row -> seed((Object[]) row)).toList();
    }

    private JotSeed seed(Object[] row) {
        return new JotSeed(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                row[2] == null ? Optional.empty() : scales.area(((Number) row[2]).intValue()),
                (String) row[3],
                London.day(((Timestamp) row[4]).toInstant()),
                Optional.ofNullable((UUID) row[5]),
                row[6] != null);
    }
}
