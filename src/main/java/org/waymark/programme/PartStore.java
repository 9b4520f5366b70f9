package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of parts. */
@ApplicationScoped
class PartStore {
    /** How much is done: segments of one session, sessions of the year. */
    record Counts(int segmentsDone, int sessionsDone) {}

    private static final String INSERT = """
            insert into session_part (organisation_id, id, person_id, session_number, part, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (organisation_id, person_id, session_number, part) do nothing
            """;
    private static final String COUNT = """
            select coalesce(max(segments) filter (where session_number = ?3), 0), count(*) filter (where segments = 4)
              from (select session_number, count(*) as segments from session_part
                     where organisation_id = ?1 and person_id = ?2 and done_at is not null
                       and part in ('INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE')
                     group by session_number) as done
            """;

    private static final String SESSIONS_DONE = """
            select person_id, session_number from session_part
             where organisation_id = ?1 and person_id = any (cast(?2 as uuid[])) and done_at is not null
               and part in ('INTRODUCTION', 'EXPERIENCE', 'REFLECTION', 'EVIDENCE')
             group by person_id, session_number having count(*) = 4
            """;

    @PersistenceContext
    private EntityManager entities;

    /** The row of this part, made when there is none; nobody else changes it before this transaction ends. */
    SessionPart forChange(OrganisationId organisation, PersonId person, int sessionNumber, Part part, Instant at) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, organisation.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, person.value())
                .setParameter(4, sessionNumber)
                .setParameter(5, part.name())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
        return entities.createQuery(
                        "select p from SessionPart p where p.organisationId = :organisation and p.personId = :person"
                                + " and p.sessionNumber = :session and p.part = :part",
                        SessionPart.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("session", sessionNumber)
                .setParameter("part", part)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    Counts counts(OrganisationId organisation, PersonId person, int sessionNumber) {
        entities.flush();
        Object[] row = (Object[]) entities.createNativeQuery(COUNT)
                .setParameter(1, organisation.value())
                .setParameter(2, person.value())
                .setParameter(3, sessionNumber)
                .getSingleResult();
        return new Counts(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    Map<PersonId, Set<Integer>> sessionsDone(OrganisationId organisation, Collection<PersonId> persons) {
        String ids =
                persons.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entities.createNativeQuery(SESSIONS_DONE)
                .setParameter(1, organisation.value())
                .setParameter(2, ids)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> ((Number) row[1]).intValue(), Collectors.toSet())));
    }
}
