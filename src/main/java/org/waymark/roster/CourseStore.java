package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.lms.PlaceOpened;

/** Rows of courses: kept by launches, claimed and concluded by readings. */
@ApplicationScoped
class CourseStore {
    private static final String KEEP = """
            with kept as (
                insert into roster_course as c (organisation_id, id, platform_id, deployment_id, group_id, memberships,
                                                kept_at, due_at, failure)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, case when ?6 = '' then null else cast(?7 as timestamptz) end, ?8)
                on conflict (organisation_id, group_id) do update
                   set memberships = excluded.memberships,
                       due_at = case when excluded.memberships = '' then null
                                     when c.memberships <> excluded.memberships then excluded.due_at
                                     else c.due_at end,
                       failure = case when excluded.memberships = '' then excluded.failure
                                      when c.memberships <> excluded.memberships then '' else c.failure end
                returning id
            )
            select id from kept
            """;
    private static final String HASTEN = """
            update roster_course set due_at = least(due_at, greatest(?3, not_before))
             where organisation_id = ?1 and id = ?2 and due_at is not null
               and (attempted_at is null or attempted_at < ?4)
            """;
    private static final String ASK = """
            update roster_course set asked_at = ?3, due_at = greatest(?3, not_before)
             where organisation_id = ?1 and id = ?2 and memberships <> ''
               and (asked_at is null or asked_at < ?4) and (attempted_at is null or attempted_at < ?4)
            """;
    private static final String DUE = """
            select distinct platform_id from roster_course
             where organisation_id = ?1 and due_at <= ?2 and (claimed_until is null or claimed_until < ?2)
            """;
    private static final String CLAIM = """
            with claimed as (
                update roster_course c
                   set claim = ?4, claimed_until = ?5, attempted_at = ?3, turn = c.turn + 1
                 where c.organisation_id = ?1
                   and c.id = (select id from roster_course
                                where organisation_id = ?1 and platform_id = ?2 and due_at <= ?3
                                  and (claimed_until is null or claimed_until < ?3)
                                order by due_at limit 1 for update skip locked)
                returning c.id, c.deployment_id, c.group_id, c.memberships, c.turn
            )
            select id, deployment_id, group_id, memberships, turn from claimed
            """;
    private static final String HOLD = """
            update roster_course set claimed_until = ?4
             where organisation_id = ?1 and id = ?2 and claim = ?3
            """;
    private static final String FINISH = """
            update roster_course
               set claim = null, claimed_until = null, due_at = ?5, not_before = null, read_at = ?4, members = ?6, passed_over = ?7,
                   read_turn = case when ?7 = 0 then turn else read_turn end, failures = 0, failure = ''
             where organisation_id = ?1 and id = ?2 and claim = ?3
            """;
    private static final String FAIL = """
            update roster_course
               set claim = null, claimed_until = null, due_at = ?5, not_before = cast(?6 as timestamptz), failed_at = ?4,
                   failures = failures + 1, failure = ?7
             where organisation_id = ?1 and id = ?2 and claim = ?3
            """;
    private static final String FAILURES =
            "select failures from roster_course where organisation_id = ?1 and id = ?2 and claim = ?3";
    private static final String READ_TURN =
            "select read_turn from roster_course where organisation_id = ?1 and id = ?2 and claim = ?3";

    @PersistenceContext
    private EntityManager entities;

    /** @param memberships empty where a launch names an address that is none of the platform's */
    UUID keep(PlaceOpened place, UUID group, String memberships, String failure, Instant now) {
        return (UUID) query(
                        KEEP,
                        place.organisation(),
                        UUID.randomUUID(),
                        place.platform(),
                        place.deployment(),
                        group,
                        memberships,
                        Timestamp.from(now),
                        failure)
                .getSingleResult();
    }

    /** To be read now, unless it was a moment ago. */
    void hasten(OrganisationId organisation, UUID course, Instant now) {
        query(
                        HASTEN,
                        organisation,
                        course,
                        Timestamp.from(now),
                        Timestamp.from(now.minus(ReadingTimes.BETWEEN_LAUNCHES)))
                .executeUpdate();
    }

    /** Whether it is to be read now because somebody asked; not when it was a moment ago. */
    boolean ask(OrganisationId organisation, UUID course, Instant now) {
        Instant before = now.minus(ReadingTimes.BETWEEN_PRESSES);
        return query(ASK, organisation, course, Timestamp.from(now), Timestamp.from(before))
                        .executeUpdate()
                == 1;
    }

    List<UUID> due(OrganisationId organisation, Instant now) {
        List<?> platforms = query(DUE, organisation, Timestamp.from(now)).getResultList();
        return platforms.stream().map(UUID.class::cast).toList();
    }

    Optional<ClaimedCourse> claim(OrganisationId organisation, UUID platform, Instant now, Duration lease) {
        UUID claim = UUID.randomUUID();
        List<?> rows = query(CLAIM, organisation, platform, Timestamp.from(now), claim, Timestamp.from(now.plus(lease)))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new ClaimedCourse(
                        organisation,
                        (UUID) row[0],
                        platform,
                        (UUID) row[1],
                        (UUID) row[2],
                        URI.create((String) row[3]),
                        claim,
                        ((Number) row[4]).longValue()));
    }

    /** Whether the course is still ours; if so, for longer. Other readings of it wait from here to the end. */
    boolean hold(ClaimedCourse course, Instant until) {
        return query(HOLD, course.organisation(), course.id(), course.claim(), Timestamp.from(until))
                        .executeUpdate()
                == 1;
    }

    void finish(ClaimedCourse course, Instant now, Instant due, long members, int passedOver) {
        query(
                        FINISH,
                        course.organisation(),
                        course.id(),
                        course.claim(),
                        Timestamp.from(now),
                        Timestamp.from(due),
                        members,
                        passedOver)
                .executeUpdate();
    }

    void fail(ClaimedCourse course, Instant now, Instant due, Optional<Instant> notBefore, String reason) {
        query(
                        FAIL,
                        course.organisation(),
                        course.id(),
                        course.claim(),
                        Timestamp.from(now),
                        Timestamp.from(due),
                        notBefore.map(Instant::toString).orElse(null),
                        reason)
                .executeUpdate();
    }

    /** How many readings in a row have failed; empty when the course is no longer ours. */
    Optional<Integer> failures(ClaimedCourse course) {
        return number(query(FAILURES, course.organisation(), course.id(), course.claim()))
                .map(Number::intValue);
    }

    /** Number of the last reading that came to its end. */
    long lastWholeTurn(ClaimedCourse course) {
        return number(query(READ_TURN, course.organisation(), course.id(), course.claim()))
                .orElseThrow()
                .longValue();
    }

    private static Optional<Number> number(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(Number.class::cast);
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
