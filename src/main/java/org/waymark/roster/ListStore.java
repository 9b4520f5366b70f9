package org.waymark.roster;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Courses and members as they are shown. */
@ApplicationScoped
class ListStore {
    /** A course without its title, which the group has. */
    record CourseRow(
            UUID id,
            UUID group,
            long members,
            Optional<Instant> readAt,
            String failure,
            Optional<Instant> failedAt,
            boolean isUnderWay) {}

    /** One membership; of several of the same person the last. */
    record MemberRow(CourseRole role, Instant since, Optional<Instant> until) {}

    /** What an administrator is told of the courses of a platform. */
    record Health(
            long courses,
            long members,
            Optional<Instant> readAt,
            long failing,
            String failure,
            Optional<Instant> failedAt,
            long passedOver) {}

    private static final String COURSES = """
            select id, group_id, members, read_at, failure, failed_at, claimed_until > ?2 or due_at <= ?2
              from roster_course where organisation_id = ?1
            """;
    private static final String PERSONS =
            "select distinct person_id from roster_member where organisation_id = ?1 and course_id = ?2";
    private static final String MEMBERS = """
            select distinct on (person_id) person_id, role, since, until from roster_member
             where organisation_id = ?1 and course_id = ?2 and person_id = any (cast(?3 as uuid[]))
             order by person_id, until desc nulls first
            """;
    private static final String HEALTH = """
            select count(*), coalesce(sum(members), 0), max(read_at), count(*) filter (where failure <> ''),
                   coalesce((array_agg(failure order by failed_at desc nulls last) filter (where failure <> ''))[1], ''),
                   max(failed_at) filter (where failure <> ''), coalesce(sum(passed_over), 0)
              from roster_course where organisation_id = ?1 and platform_id = ?2
            """;

    @PersistenceContext
    private EntityManager entities;

    List<CourseRow> courses(OrganisationId organisation, Instant now) {
        return rows(query(COURSES + " order by kept_at desc, id", organisation, Timestamp.from(now)))
                .map(ListStore::course)
                .toList();
    }

    Optional<CourseRow> course(OrganisationId organisation, UUID course, Instant now) {
        return rows(query(COURSES + " and id = ?3", organisation, Timestamp.from(now), course))
                .map(ListStore::course)
                .findFirst();
    }

    /** Everybody who is or was a member. */
    List<PersonId> persons(OrganisationId organisation, UUID course) {
        List<?> ids = query(PERSONS, organisation, course).getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    Map<PersonId, MemberRow> members(OrganisationId organisation, UUID course, Collection<PersonId> persons) {
        String ids = persons.stream().map(PersonId::toString).collect(joining(",", "{", "}"));
        return rows(query(MEMBERS, organisation, course, ids))
                .collect(toMap(
                        row -> new PersonId((UUID) row[0]),
                        row -> new MemberRow(
                                CourseRole.valueOf((String) row[1]),
                                moment(row[2]).orElseThrow(),
                                moment(row[3]))));
    }

    Health health(OrganisationId organisation, UUID platform) {
        Object[] row = (Object[]) query(HEALTH, organisation, platform).getSingleResult();
        return new Health(
                number(row[0]),
                number(row[1]),
                moment(row[2]),
                number(row[3]),
                (String) row[4],
                moment(row[5]),
                number(row[6]));
    }

    private static CourseRow course(Object[] row) {
        return new CourseRow(
                (UUID) row[0],
                (UUID) row[1],
                number(row[2]),
                moment(row[3]),
                (String) row[4],
                moment(row[5]),
                Boolean.TRUE.equals(row[6]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Optional<Instant> moment(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }
}
