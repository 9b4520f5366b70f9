package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.waymark.OrganisationId;

/** What changes in the rows of two courses when their groups exchange them. */
@ApplicationScoped
class ExchangeStore {
    /** A course whose teachers have not come yet has no row; one without an address waits for them. */
    private static final String BOTH = """
            insert into roster_course (organisation_id, id, platform_id, deployment_id, group_id, memberships, kept_at)
            select organisation_id, gen_random_uuid(), platform_id, deployment_id,
                   case when group_id = ?2 then cast(?3 as uuid) else cast(?2 as uuid) end, '', ?4
              from roster_course where organisation_id = ?1 and group_id in (?2, ?3)
            on conflict do nothing
            """;
    /** A reading under way holds a claim, and finds that it has lost it; what it was told before is of no account. */
    private static final String ADDRESSES = """
            update roster_course c
               set platform_id = o.platform_id, deployment_id = o.deployment_id, memberships = o.memberships,
                   not_before = o.not_before,
                   due_at = case when o.memberships = '' then null
                                 else greatest(cast(?4 as timestamptz), o.not_before) end,
                   claim = null, claimed_until = null, attempted_at = null, asked_at = null, read_at = null,
                   members = 0, passed_over = 0, failures = 0, failure = '', failed_at = null
              from roster_course o
             where c.organisation_id = ?1 and o.organisation_id = ?1
               and ((c.group_id = ?2 and o.group_id = ?3) or (c.group_id = ?3 and o.group_id = ?2))
            """;
    /** Whoever opened both courses has a row in each; what these say of them changes places. */
    private static final String TEACHERS_OF_BOTH = """
            update roster_teacher t
               set launched_as = o.launched_as, launched_at = o.launched_at, state = o.state, changed_at = o.changed_at
              from roster_teacher o, roster_course a, roster_course b
             where t.organisation_id = ?1 and o.organisation_id = ?1 and a.organisation_id = ?1 and b.organisation_id = ?1
               and ((a.group_id = ?2 and b.group_id = ?3) or (a.group_id = ?3 and b.group_id = ?2))
               and t.course_id = a.id and o.course_id = b.id and o.person_id = t.person_id
            """;

    private static final String TEACHERS_OF_ONE = """
            update roster_teacher t set course_id = b.id
              from roster_course a, roster_course b
             where t.organisation_id = ?1 and a.organisation_id = ?1 and b.organisation_id = ?1
               and ((a.group_id = ?2 and b.group_id = ?3) or (a.group_id = ?3 and b.group_id = ?2))
               and t.course_id = a.id
               and not exists (select 1 from roster_teacher o
                                where o.organisation_id = ?1 and o.course_id = b.id and o.person_id = t.person_id)
            """;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Each group's row has the other's address and teachers, and is read soon. Members stay: whoever was in the former
     * course and is not in the new one is a leaver, once that one has been read to its end.
     */
    void exchange(OrganisationId organisation, UUID one, UUID other, Instant now) {
        query(BOTH, organisation, one, other, Timestamp.from(now)).executeUpdate();
        query(ADDRESSES, organisation, one, other, Timestamp.from(now)).executeUpdate();
        query(TEACHERS_OF_BOTH, organisation, one, other).executeUpdate();
        query(TEACHERS_OF_ONE, organisation, one, other).executeUpdate();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
