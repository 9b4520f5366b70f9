package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of those who opened a course from its teaching side. */
@ApplicationScoped
class TeacherStore {
    /** @param listed what the roster of the course calls them; empty when they are not in it */
    record Teacher(
            UUID course,
            PersonId person,
            CourseRole launched,
            Instant launchedAt,
            TeacherState state,
            Optional<CourseRole> listed) {}

    private static final String OPENED = """
            with opened as (
                insert into roster_teacher (organisation_id, course_id, person_id, launched_as, launched_at, changed_at)
                values (?1, ?2, ?3, ?4, ?5, ?5)
                on conflict (organisation_id, course_id, person_id) do update
                   set launched_as = excluded.launched_as, launched_at = excluded.launched_at
                returning xmax = 0 as is_new
            )
            select is_new from opened
            """;
    private static final String SELECT = """
            select t.course_id, t.person_id, t.launched_as, t.launched_at, t.state, m.role
              from roster_teacher t
              join roster_course c on c.organisation_id = t.organisation_id and c.id = t.course_id
              left join roster_member m on m.organisation_id = t.organisation_id and m.course_id = t.course_id
                                       and m.person_id = t.person_id and m.until is null
             where t.organisation_id = ?1
            """;
    private static final String OF_COURSE = SELECT
            + " and t.course_id = ?2 and c.read_at > ?3 and (cast(?4 as uuid) is null or t.person_id = cast(?4 as uuid))";
    private static final String IN_STATES =
            SELECT + " and t.state in (?2, ?3) order by t.launched_at desc, t.person_id";
    private static final String OFFER = SELECT + " and t.course_id = ?2 and t.person_id = ?3 and t.state = ?4";
    private static final String MOVE = """
            update roster_teacher set state = ?5, changed_at = ?6
             where organisation_id = ?1 and course_id = ?2 and person_id = ?3 and state = ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Whether they were not known as a teacher of this course before. */
    boolean opened(OrganisationId organisation, UUID course, PersonId person, CourseRole as, Instant now) {
        return (Boolean) query(OPENED, organisation, course, person.value(), as.name(), Timestamp.from(now))
                .getSingleResult();
    }

    /**
     * The teachers of a course whose roster has been read to its end lately.
     *
     * @param person empty for all of them
     */
    List<Teacher> ofCourse(OrganisationId organisation, UUID course, Instant readAfter, Optional<PersonId> person) {
        return teachers(query(
                OF_COURSE,
                organisation,
                course,
                Timestamp.from(readAfter),
                person.map(PersonId::toString).orElse(null)));
    }

    /** The latest first. */
    List<Teacher> inStates(OrganisationId organisation, TeacherState one, TeacherState other) {
        return teachers(query(IN_STATES, organisation, one.name(), other.name()));
    }

    Optional<Teacher> inState(OrganisationId organisation, UUID course, PersonId person, TeacherState state) {
        return teachers(query(OFFER, organisation, course, person.value(), state.name())).stream()
                .findFirst();
    }

    /** Whether the state was still the one seen, and is the next now. */
    boolean move(OrganisationId organisation, Teacher teacher, TeacherState next, Instant now) {
        if (!teacher.state().mayBecome(next)) {
            throw new IllegalStateException(teacher.state() + " becomes no " + next);
        }
        return query(
                                MOVE,
                                organisation,
                                teacher.course(),
                                teacher.person().value(),
                                teacher.state().name(),
                                next.name(),
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static List<Teacher> teachers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Teacher(
                        (UUID) row[0],
                        new PersonId((UUID) row[1]),
                        CourseRole.valueOf((String) row[2]),
                        ((Timestamp) row[3]).toInstant(),
                        TeacherState.valueOf((String) row[4]),
                        Optional.ofNullable((String) row[5]).map(CourseRole::valueOf)))
                .toList();
    }
}
