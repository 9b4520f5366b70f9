package org.waymark.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of many memberships, a statement for all of them. */
@ApplicationScoped
class EnrolmentStore {
    private static final String BEGIN = """
            with begun as (
                insert into group_member (organisation_id, group_id, id, person_id, role, since)
                select ?1, ?2, gen_random_uuid(), given.person, given.role, ?4
                  from json_to_recordset(cast(?3 as json)) as given (person uuid, role text)
                 order by given.person
                on conflict do nothing
                returning person_id, role
            )
            select person_id, role from begun
            """;
    private static final String END = """
            with ended as (
                update group_member m set until = greatest(m.since, ?4)
                  from (select id from group_member
                         where organisation_id = ?1 and group_id = ?2 and person_id = any (cast(?3 as uuid[]))
                           and until is null
                         order by person_id for update) leaving
                 where m.organisation_id = ?1 and m.id = leaving.id
                returning m.person_id
            )
            select person_id from ended
            """;
    private static final String TITLES =
            "select id, title from cohort_group where organisation_id = ?1 and id = any (cast(?2 as uuid[]))";

    @PersistenceContext
    private EntityManager entities;

    /** Those who did not belong to the group before, by role. */
    Map<GroupRole, List<UUID>> begin(
            OrganisationId organisation, UUID group, Map<PersonId, GroupRole> persons, Instant now) {
        JsonArrayBuilder given = Json.createArrayBuilder();
        persons.forEach((person, role) -> given.add(
                Json.createObjectBuilder().add("person", person.toString()).add("role", role.name())));
        return rows(query(BEGIN, organisation, group, given.build().toString(), Timestamp.from(now)))
                .collect(
                        groupingBy(row -> GroupRole.valueOf((String) row[1]), mapping(row -> (UUID) row[0], toList())));
    }

    /** Those who did belong to it. */
    List<UUID> end(OrganisationId organisation, UUID group, Collection<PersonId> persons, Instant now) {
        List<?> ids = query(END, organisation, group, array(persons), Timestamp.from(now))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    Map<UUID, String> titles(OrganisationId organisation, Collection<UUID> groups) {
        return rows(query(TITLES, organisation, array(groups)))
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }

    private static String array(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }
}
