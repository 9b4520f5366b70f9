package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;

/** Rows of many persons, a statement for all of them. */
@ApplicationScoped
class CrowdStore {
    private static final String ADD = """
            insert into person (organisation_id, id, name, created_at)
            select ?1, given.id, given.name, ?3
              from json_to_recordset(cast(?2 as json)) as given (id uuid, name text)
            """;
    /**
     * Passes over a person whom somebody else is changing just now: a launch, or the person, knows the name better. The
     * version stays, because a launch that has read it before must not fail for this; it writes its own name after.
     */
    private static final String RENAME = """
            update person set name = told.name
              from (select known.id, given.name
                      from json_to_recordset(cast(?2 as json)) as given (id uuid, name text)
                      join person known on known.organisation_id = ?1 and known.id = given.id
                     where not known.name_is_own and known.name <> given.name
                       for no key update of known skip locked) told
             where person.organisation_id = ?1 and person.id = told.id
            """;

    private static final String BY_NAME = """
            select p.id, p.name, (select string_agg(g.role, ',') from role_grant g
                                   where g.organisation_id = p.organisation_id and g.person_id = p.id
                                     and g.ended_at is null)
              from person p
             where p.organisation_id = ?1 and p.id = any (cast(?2 as uuid[]))
             order by p.name = '', lower(p.name), p.id offset ?3 limit ?4
            """;

    @PersistenceContext
    private EntityManager entities;

    void add(OrganisationId organisation, Map<PersonId, String> names, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter(1, organisation.value())
                .setParameter(2, json(names))
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void rename(OrganisationId organisation, Map<PersonId, String> names) {
        entities.createNativeQuery(RENAME)
                .setParameter(1, organisation.value())
                .setParameter(2, json(names))
                .executeUpdate();
    }

    List<PersonSummary> byName(OrganisationId organisation, Collection<PersonId> ids, int from, int most) {
        List<?> rows = entities.createNativeQuery(BY_NAME)
                .setParameter(1, organisation.value())
                .setParameter(2, ids.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, from)
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonSummary(new PersonId((UUID) row[0]), (String) row[1], roles((String) row[2])))
                .toList();
    }

    private static Set<Role> roles(String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (joined != null) {
            Arrays.stream(joined.split(",", -1)).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }

    private static String json(Map<PersonId, String> names) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        names.forEach((id, name) ->
                all.add(Json.createObjectBuilder().add("id", id.toString()).add("name", name)));
        return all.build().toString();
    }
}
