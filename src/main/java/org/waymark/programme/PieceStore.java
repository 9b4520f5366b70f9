package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;

/** Rows of what people did and kept in sessions, in the organisation of the transaction. */
@ApplicationScoped
class PieceStore {
    private static final String JOTS = "select id, person_id, session_number, text, area, jotted_at from jot"
            + " where organisation_id = waymark_organisation() and removed_at is null";
    private static final String JOTS_BY_IDS = JOTS + " and id = any(cast(?1 as uuid[]))";
    private static final String JOTS_OF = JOTS + " and person_id = ?1"
            + " and strpos(lower(text), lower(cast(?2 as text))) > 0 order by jotted_at desc, id limit ?3";
    private static final String SESSIONS_BY_IDS = """
            select cast(id as text), person_id, session_number, '' as words, null as area, coalesce(done_at, changed_at)
              from session_part where organisation_id = waymark_organisation() and id = any(cast(?1 as uuid[]))
               and part = 'INTRODUCTION'
            """;
    private static final String SESSIONS_DONE = """
            select min(cast(id as text)) filter (where part = 'INTRODUCTION') as id, person_id, session_number, '' as words,
                   null as area, max(done_at) as at
              from session_part
             where organisation_id = waymark_organisation() and person_id = ?1 and done_at is not null
               and part in ('INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE')
             group by person_id, session_number having count(*) = 4 order by at desc, session_number
            """;

    @PersistenceContext
    private EntityManager entities;

    List<SessionPiece> jots(Collection<UUID> ids) {
        return pieces(entities.createNativeQuery(JOTS_BY_IDS).setParameter(1, array(ids)));
    }

    List<SessionPiece> jots(PersonId person, String words, int most) {
        return pieces(entities.createNativeQuery(JOTS_OF)
                .setParameter(1, person.value())
                .setParameter(2, words)
                .setParameter(3, most));
    }

    List<SessionPiece> sessions(Collection<UUID> ids) {
        return pieces(entities.createNativeQuery(SESSIONS_BY_IDS).setParameter(1, array(ids)));
    }

    List<SessionPiece> sessionsDone(PersonId person) {
        return pieces(entities.createNativeQuery(SESSIONS_DONE).setParameter(1, person.value()));
    }

    private static List<SessionPiece> pieces(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> piece((Object[]) row)).toList();
    }

    private static SessionPiece piece(Object[] row) {
        return new SessionPiece(
                UUID.fromString(row[0].toString()),
                new PersonId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                (String) row[3],
                Optional.ofNullable(row[4]).map(area -> ((Number) area).intValue()),
                ((Timestamp) row[5]).toInstant());
    }

    /** As PostgreSQL writes an array. */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
