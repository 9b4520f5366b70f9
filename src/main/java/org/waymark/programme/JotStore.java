package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/** Rows of jots. */
@ApplicationScoped
class JotStore {
    private static final String INSERT = """
            insert into jot (organisation_id, id, person_id, session_number, area, home, text, jotted_at, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) on conflict (organisation_id, id) do nothing
            """;
    private static final String OWN =
            "select j from Jot j where j.organisationId = :organisation and j.personId = :person and j.id = :id";

    @PersistenceContext
    private EntityManager entities;

    /** @return whether its form had not kept one already */
    boolean add(Jot jot) {
        JotWords words = jot.words();
        return entities.createNativeQuery(INSERT)
                        .setParameter(1, jot.organisationId())
                        .setParameter(2, jot.id())
                        .setParameter(3, jot.personId())
                        .setParameter(4, jot.sessionNumber())
                        .setParameter(
                                5, words.area() == null ? null : words.area().toString())
                        .setParameter(6, words.home().name())
                        .setParameter(7, words.text())
                        .setParameter(8, Timestamp.from(jot.jottedAt()))
                        .executeUpdate()
                == 1;
    }

    Optional<Jot> find(Visitor owner, UUID id) {
        return entities.createQuery(OWN, Jot.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The person's own jot; nobody else changes it before this transaction ends. */
    Optional<Jot> lock(Visitor owner, UUID id) {
        return entities.createQuery(OWN, Jot.class)
                .setParameter("organisation", owner.organisation().value())
                .setParameter("person", owner.person().value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
