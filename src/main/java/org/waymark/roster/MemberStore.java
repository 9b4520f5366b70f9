package org.waymark.roster;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of members, a statement for many of them. */
@ApplicationScoped
class MemberStore {
    /** Somebody listed twice in one reading, as two things, is neither. */
    private static final String SEE = """
            insert into roster_member as m (organisation_id, id, course_id, person_id, role, since, turn)
            select ?1, gen_random_uuid(), ?2, seen.person, seen.role, ?5, ?4
              from json_to_recordset(cast(?3 as json)) as seen (person uuid, role text)
            on conflict (organisation_id, course_id, person_id) where until is null do update
               set turn = excluded.turn,
                   role = case when m.turn = excluded.turn and m.role <> excluded.role then 'OTHER'
                               else excluded.role end
            """;

    private static final String END = """
            with ended as (
                update roster_member set until = greatest(since, ?4)
                 where organisation_id = ?1 and course_id = ?2 and until is null and turn < ?3
                returning person_id
            )
            select person_id from ended
            """;
    private static final String COUNT = """
            select count(*), count(*) filter (where turn < ?3) from roster_member
             where organisation_id = ?1 and course_id = ?2 and until is null
            """;
    private static final String TEACHERS = """
            select person_id from roster_member
             where organisation_id = ?1 and person_id = any (cast(?2 as uuid[])) and until is null
               and role = 'INSTRUCTOR'
            """;

    /**
     * @param missing how many of the members this reading has not seen
     */
    record Count(long members, long missing) {}

    @PersistenceContext
    private EntityManager entities;

    void see(ClaimedCourse course, Map<PersonId, CourseRole> seen, Instant now) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        seen.forEach((person, role) -> all.add(
                Json.createObjectBuilder().add("person", person.toString()).add("role", role.name())));
        query(SEE, course.organisation(), course.id(), all.build().toString(), course.turn(), Timestamp.from(now))
                .executeUpdate();
    }

    /** Ends everybody whom no reading from this one on has seen. */
    List<PersonId> end(ClaimedCourse course, long turn, Instant now) {
        List<?> ids = query(END, course.organisation(), course.id(), turn, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    Count count(ClaimedCourse course) {
        Object[] row = (Object[])
                query(COUNT, course.organisation(), course.id(), course.turn()).getSingleResult();
        return new Count(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Those of these persons who teach a course of any LMS of the organisation now. */
    Set<PersonId> teaching(OrganisationId organisation, Set<PersonId> persons) {
        String ids = persons.stream().map(PersonId::toString).collect(joining(",", "{", "}"));
        List<?> rows = query(TEACHERS, organisation, ids).getResultList();
        return rows.stream().map(id -> new PersonId((UUID) id)).collect(toSet());
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
