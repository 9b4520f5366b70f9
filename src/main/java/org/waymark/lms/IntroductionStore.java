package org.waymark.lms;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of many accounts of one deployment, a statement for all of them. */
@ApplicationScoped
class IntroductionStore {
    /** An account as a list of its course finds it. */
    record Known(PersonId person, boolean hasLaunched) {}

    private static final String FIND = """
            select subject, person_id, told_hash <> '' from lms_account
             where organisation_id = ?1 and deployment_id = ?2 and subject in (
                   select value from json_array_elements_text(cast(?3 as json)))
            """;
    /** The same locks as of launches, see AccountStore; one after the other in the order of the subjects. */
    private static final String LOCK = """
            select count(cast(pg_advisory_xact_lock(
                       hashtextextended(cast(?1 as text) || ' ' || wanted.subject, 0)) as text))
              from (select value as subject from json_array_elements_text(cast(?2 as json)) offset 0) wanted
            """;

    private static final String MEET = """
            insert into lms_account (organisation_id, deployment_id, subject, person_id, told_hash, first_launched_at,
                                     last_launched_at)
            select ?1, ?2, met.subject, met.person, '', ?4, ?4
              from json_to_recordset(cast(?3 as json)) as met (subject text, person uuid)
            """;
    private static final String LAUNCHED = """
            select person_id from lms_account
             where organisation_id = ?1 and person_id = any (cast(?2 as uuid[])) and told_hash <> ''
            """;

    @PersistenceContext
    private EntityManager entities;

    Map<String, Known> find(OrganisationId organisation, UUID deployment, Collection<String> subjects) {
        List<?> rows =
                query(FIND, organisation.value(), deployment, array(subjects)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        toMap(row -> (String) row[0], row -> new Known(new PersonId((UUID) row[1]), (Boolean) row[2])));
    }

    /** Lets launches of these subjects wait, and waits for those under way; until the end of the transaction. */
    void lock(UUID deployment, SortedSet<String> subjects) {
        query(LOCK, deployment.toString(), array(subjects)).getSingleResult();
    }

    void meet(OrganisationId organisation, UUID deployment, Map<String, PersonId> met, Instant now) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        met.forEach((subject, person) ->
                all.add(Json.createObjectBuilder().add("subject", subject).add("person", person.toString())));
        query(MEET, organisation.value(), deployment, all.build().toString(), Timestamp.from(now))
                .executeUpdate();
    }

    Set<PersonId> launched(OrganisationId organisation, Collection<PersonId> persons) {
        String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = query(LAUNCHED, organisation.value(), ids).getResultList();
        return rows.stream().map(id -> new PersonId((UUID) id)).collect(toSet());
    }

    private Query query(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }

    private static String array(Collection<String> subjects) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        subjects.forEach(all::add);
        return all.build().toString();
    }
}
