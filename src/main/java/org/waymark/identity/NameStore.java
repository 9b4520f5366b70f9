package org.waymark.identity;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Persons by a part of their name. */
@ApplicationScoped
class NameStore {
    /** Capitals and accents make no difference, as in {@link SearchedName}. */
    private static final String FIND = """
            select id, name from person
             where organisation_id = ?1
               and strpos(regexp_replace(normalize(lower(name), nfd), '[\\u0300-\\u036f]', '', 'g'), ?2) > 0
            """;

    private static final String AMONG = " and id = any (cast(?4 as uuid[]))";
    private static final String ORDER = " order by lower(name), id limit ?3";

    @PersistenceContext
    private EntityManager entities;

    List<PersonSummary> anybody(OrganisationId organisation, SearchedName name, int most) {
        return summaries(query(FIND + ORDER, organisation, name, most));
    }

    List<PersonSummary> among(OrganisationId organisation, Collection<PersonId> ids, SearchedName name, int most) {
        return summaries(query(FIND + AMONG + ORDER, organisation, name, most)
                .setParameter(4, ids.stream().map(PersonId::toString).collect(joining(",", "{", "}"))));
    }

    private Query query(String statement, OrganisationId organisation, SearchedName name, int most) {
        return entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, name.letters())
                .setParameter(3, most);
    }

    private static List<PersonSummary> summaries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonSummary(new PersonId((UUID) row[0]), (String) row[1], Set.of()))
                .toList();
    }
}
