package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;

/** Persons and their present roles. */
@ApplicationScoped
class PersonStore {
    private static final String LIST = """
            select p.id, p.name, g.role from person p
              left join role_grant g on g.organisation_id = p.organisation_id and g.person_id = p.id
                                    and g.ended_at is null
             where p.organisation_id = ?1
            """;

    private static final String GRANT = """
            insert into role_grant (organisation_id, id, person_id, role, granted_by, granted_at)
            values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6) on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Of two equal grants at once one is written; false for the other. */
    boolean grantOnce(RoleGrant grant) {
        return entities.createNativeQuery(GRANT)
                        .setParameter(1, grant.organisation().value())
                        .setParameter(2, grant.id())
                        .setParameter(3, grant.person().value())
                        .setParameter(4, grant.role().name())
                        .setParameter(
                                5, grant.grantedBy().map(PersonId::toString).orElse(null))
                        .setParameter(6, Timestamp.from(grant.grantedAt()))
                        .executeUpdate()
                == 1;
    }

    Optional<Person> find(OrganisationId organisation, PersonId id) {
        return entities.createQuery(
                        "select p from Person p where p.organisationId = :organisation and p.id = :id", Person.class)
                .setParameter("organisation", organisation.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    Optional<RoleGrant> current(OrganisationId organisation, PersonId person, Role role) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.organisationId = :organisation and g.personId = :person"
                                + " and g.role = :role and g.endedAt is null",
                        RoleGrant.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    /** Everyone in the organisation who holds at least one of these roles, by name. */
    List<PersonSummary> holders(OrganisationId organisation, Set<Role> roles) {
        List<?> rows = entities.createNativeQuery(LIST + " order by p.name, p.id")
                .setParameter(1, organisation.value())
                .getResultList();
        return summaries(rows).stream()
                .filter(person -> person.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    List<PersonSummary> byIds(OrganisationId organisation, Collection<PersonId> ids) {
        List<?> rows = entities.createNativeQuery(LIST + " and p.id = any(cast(?2 as uuid[])) order by p.name, p.id")
                .setParameter(1, organisation.value())
                .setParameter(
                        2,
                        ids.stream()
                                .map(PersonId::toString)
                                .toList()
                                .toString()
                                .replace('[', '{')
                                .replace(']', '}'))
                .getResultList();
        return summaries(rows);
    }

    private static List<PersonSummary> summaries(List<?> rows) {
        Map<UUID, PersonSummary> people = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            PersonSummary person = people.computeIfAbsent(
                    (UUID) columns[0],
                    id -> new PersonSummary(new PersonId(id), (String) columns[1], EnumSet.noneOf(Role.class)));
            if (columns[2] != null) {
                person.roles().add(Role.valueOf((String) columns[2]));
            }
        }
        return new ArrayList<>(people.values());
    }
}
