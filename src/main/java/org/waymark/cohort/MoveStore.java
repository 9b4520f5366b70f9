package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/** What changes in the rows of two groups when one takes over the course and the people of the other. */
@ApplicationScoped
class MoveStore {
    private record Course(UUID group, String context, String title) {}

    private static final String COURSES = """
            select id, context_id, title from cohort_group
             where organisation_id = ?1 and id in (?2, ?3) order by id for update
            """;
    private static final String PUT =
            "update cohort_group set context_id = ?3, title = ?4 where organisation_id = ?1 and id = ?2";
    private static final String JOIN = """
            with joined as (
                insert into group_member (organisation_id, group_id, id, person_id, role, since)
                select m.organisation_id, ?2, gen_random_uuid(), m.person_id, m.role, ?4
                  from group_member m
                 where m.organisation_id = ?1 and m.group_id = ?3 and m.until is null
                 order by m.person_id
                on conflict do nothing
                returning person_id
            )
            select person_id from joined
            """;
    private static final String LEAVE = """
            with ended as (
                update group_member set until = greatest(since, ?3)
                 where organisation_id = ?1 and group_id = ?2 and until is null
                returning person_id
            )
            select person_id from ended
            """;
    /** Of two clocks for the same session the group keeps its own; the other ends as if somebody had pressed stop. */
    private static final String STOP = """
            update session_clock c
               set used_millis = c.used_millis + case when c.running_since is null then 0 else greatest(0, cast(
                       extract(epoch from cast(?4 as timestamptz) - c.running_since) * 1000 as bigint)) end,
                   running_since = null, stopped_at = ?4, pressed_at = ?4, version = c.version + 1
             where c.organisation_id = ?1 and c.group_id = ?3 and c.stopped_at is null
               and exists (select 1 from session_clock own
                            where own.organisation_id = ?1 and own.group_id = ?2 and own.stopped_at is null
                              and own.session_number = c.session_number)
            """;

    private static final String UNFOLLOW = """
            delete from clock_follower f using session_clock c
             where f.organisation_id = ?1 and c.organisation_id = ?1 and c.id = f.clock_id and c.group_id = ?2
               and c.stopped_at is not null
            """;
    private static final String BRING_CLOCKS =
            "update session_clock set group_id = ?2, version = version + 1 where organisation_id = ?1 and group_id = ?3";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Each group has the other's course and title from now on. Launches that look for either wait until this transaction
     * has ended.
     */
    void exchange(OrganisationId organisation, UUID one, UUID other) {
        List<?> rows = query(COURSES, organisation, one, other).getResultList();
        List<Course> courses = rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Course((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
        Course first = courses.get(0);
        Course second = courses.get(1);
        put(organisation, first.group(), "between " + UUID.randomUUID(), second.title());
        put(organisation, second.group(), first.context(), first.title());
        put(organisation, first.group(), second.context(), second.title());
    }

    /** The members of the former group belong to the other too, as what they are there; those who did not before. */
    List<UUID> join(OrganisationId organisation, UUID group, UUID former, Instant now) {
        return ids(query(JOIN, organisation, group, former, Timestamp.from(now)));
    }

    /** Nobody belongs to the group any more; those who did. */
    List<UUID> leave(OrganisationId organisation, UUID group, Instant now) {
        return ids(query(LEAVE, organisation, group, Timestamp.from(now)));
    }

    /** The clocks of the former group are the other's; one that would be its second for a session is stopped. */
    void bringClocks(OrganisationId organisation, UUID group, UUID former, Instant now) {
        query(STOP, organisation, group, former, Timestamp.from(now)).executeUpdate();
        query(UNFOLLOW, organisation, former).executeUpdate();
        query(BRING_CLOCKS, organisation, group, former).executeUpdate();
    }

    private void put(OrganisationId organisation, UUID group, String context, String title) {
        query(PUT, organisation, group, context, title).executeUpdate();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static List<UUID> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
