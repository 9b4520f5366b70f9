package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of the addresses of calendars. */
@ApplicationScoped
class CalendarStore {
    private static final String PUT = """
            insert into calendar_feed (organisation_id, person_id, token_hash, made_at) values (?1, ?2, ?3, ?4)
            on conflict (organisation_id, person_id)
            do update set token_hash = excluded.token_hash, made_at = excluded.made_at
            """;
    private static final String MADE =
            "select made_at from calendar_feed where organisation_id = ?1 and person_id = ?2";
    private static final String WHOSE =
            "select person_id from calendar_feed where organisation_id = ?1 and token_hash = ?2";
    private static final String REMOVE = "delete from calendar_feed where organisation_id = ?1 and person_id = ?2";

    @PersistenceContext
    private EntityManager entities;

    void put(Visitor of, byte[] hash, Instant now) {
        entities.createNativeQuery(PUT)
                .setParameter(1, of.organisation().value())
                .setParameter(2, of.person().value())
                .setParameter(3, hash)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    Optional<Instant> madeAt(Visitor of) {
        List<?> rows = entities.createNativeQuery(MADE)
                .setParameter(1, of.organisation().value())
                .setParameter(2, of.person().value())
                .getResultList();
        return rows.stream().map(row -> ((Timestamp) row).toInstant()).findFirst();
    }

    Optional<PersonId> whose(OrganisationId organisation, byte[] hash) {
        List<?> rows = entities.createNativeQuery(WHOSE)
                .setParameter(1, organisation.value())
                .setParameter(2, hash)
                .getResultList();
        return rows.stream().map(row -> new PersonId((UUID) row)).findFirst();
    }

    boolean remove(Visitor of) {
        return entities.createNativeQuery(REMOVE)
                        .setParameter(1, of.organisation().value())
                        .setParameter(2, of.person().value())
                        .executeUpdate()
                == 1;
    }
}
