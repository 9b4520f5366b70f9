package org.waymark.cohort;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Groups and memberships, by plain statements: every launch passes here. */
@ApplicationScoped
class GroupStore {
    /** A group as a launch needs it. */
    record Known(UUID id, String title) {}

    /** Held until the launch has ended, so that the course does not go over to another group in between. */
    private static final String FIND = """
            select id, title from cohort_group where organisation_id = ?1 and platform_id = ?2 and context_id = ?3
               for key share
            """;

    private static final String INSERT = """
            insert into cohort_group (organisation_id, id, platform_id, context_id, title, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
            """;
    private static final String RETITLE = "update cohort_group set title = ?3 where organisation_id = ?1 and id = ?2";
    private static final String ROLE = """
            select role from group_member
             where organisation_id = ?1 and group_id = ?2 and person_id = ?3 and until is null
            """;
    private static final String BEGIN = """
            insert into group_member (organisation_id, group_id, person_id, id, role, since)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
            """;
    private static final String END = """
            update group_member set until = greatest(since, ?4)
             where organisation_id = ?1 and group_id = ?2 and person_id = ?3 and until is null
            """;
    private static final String MEMBERS =
            "select count(*) from group_member where organisation_id = ?1 and group_id = ?2 and until is null";
    private static final String PARTICIPANTS = """
            select person_id from group_member
             where organisation_id = ?1 and group_id = ?2 and until is null and role = 'PARTICIPANT' and person_id > ?3
             order by person_id limit ?4
            """;
    private static final String LEARNING = """
            select person_id, group_id from group_member
             where organisation_id = ?1 and person_id = any (cast(?2 as uuid[])) and until is null
               and role = 'PARTICIPANT'
            """;
    private static final String TITLES =
            "select id, title from cohort_group where organisation_id = ?1 and id = any (cast(?2 as uuid[]))";
    private static final String COMPANIONS = """
            select distinct other.person_id from group_member own
              join group_member other on other.organisation_id = own.organisation_id
                                     and other.group_id = own.group_id and other.until is null
             where own.organisation_id = ?1 and own.person_id = ?2 and own.until is null
            """;
    private static final UUID LEAST = new UUID(0, 0);

    private static final String SUMMARY = """
            select g.title, m.role, (select count(*) from group_member other where other.organisation_id = ?1
                                        and other.group_id = ?2 and other.until is null)
              from cohort_group g
              join group_member m on m.organisation_id = g.organisation_id and m.group_id = g.id
             where g.organisation_id = ?1 and g.id = ?2 and m.person_id = ?3 and m.until is null
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Known> find(OrganisationId organisation, UUID platform, String context) {
        return first(query(FIND, organisation, platform, context))
                .map(row -> (Object[]) row)
                .map(row -> new Known((UUID) row[0], (String) row[1]));
    }

    /** The id of the new group; empty when another node made it in the same moment. */
    Optional<UUID> make(OrganisationId organisation, UUID platform, String context, String title, Instant now) {
        UUID id = UUID.randomUUID();
        int rows = query(INSERT, organisation, id, platform, context, title, Timestamp.from(now))
                .executeUpdate();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    void retitle(OrganisationId organisation, UUID group, String title) {
        query(RETITLE, organisation, group, title).executeUpdate();
    }

    Optional<GroupRole> role(OrganisationId organisation, UUID group, PersonId person) {
        return first(query(ROLE, organisation, group, person.value())).map(role -> GroupRole.valueOf((String) role));
    }

    /** Whether a membership began; not when another node began it in the same moment. */
    boolean begin(OrganisationId organisation, UUID group, PersonId person, GroupRole role, Instant now) {
        return query(BEGIN, organisation, group, person.value(), UUID.randomUUID(), role.name(), Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Whether there was a membership to end. */
    boolean end(OrganisationId organisation, UUID group, PersonId person, Instant now) {
        return query(END, organisation, group, person.value(), Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    long members(OrganisationId organisation, UUID group) {
        return ((Number) query(MEMBERS, organisation, group).getSingleResult()).longValue();
    }

    List<PersonId> participants(OrganisationId organisation, UUID group, Optional<PersonId> after, int most) {
        List<?> ids = query(
                        PARTICIPANTS,
                        organisation,
                        group,
                        after.map(PersonId::value).orElse(LEAST),
                        most)
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    /** Everybody in the person's groups now, the person among them. */
    Set<PersonId> companions(OrganisationId organisation, PersonId person) {
        List<?> ids = query(COMPANIONS, organisation, person.value()).getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).collect(Collectors.toSet());
    }

    Map<PersonId, Set<UUID>> learningIn(OrganisationId organisation, Collection<PersonId> persons) {
        String ids =
                persons.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = query(LEARNING, organisation, ids).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    Map<UUID, String> titles(OrganisationId organisation, Collection<UUID> groups) {
        String ids = groups.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = query(TITLES, organisation, ids).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (String) row[1]));
    }

    Optional<GroupSummary> summary(OrganisationId organisation, UUID group, PersonId person) {
        return first(query(SUMMARY, organisation, group, person.value()))
                .map(row -> (Object[]) row)
                .map(row -> new GroupSummary(
                        group, (String) row[0], GroupRole.valueOf((String) row[1]), ((Number) row[2]).longValue()));
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static Optional<?> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst();
    }
}
