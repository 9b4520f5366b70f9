package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/** Rows of relationships. */
@ApplicationScoped
class RelationshipStore {
    /** Between two persons of this organisation; of two equal ones at once one is written. */
    private static final String BEGIN = """
            insert into relationship (organisation_id, id, person_id, kind, supporter_id, since, begun_by)
            select ?1, ?2, person.id, ?4, supporter.id, ?6, ?7
              from person, person supporter
             where person.organisation_id = ?1 and person.id = ?3
               and supporter.organisation_id = ?1 and supporter.id = ?5
            on conflict do nothing
            """;

    private static final String HOLD =
            "select 1 from relationship where organisation_id = ?1 and id = ?2 and until is null for share";

    private static final String OF_ORGANISATION = "select r from Relationship r where r.organisationId = :organisation";

    @PersistenceContext
    private EntityManager entities;

    boolean begin(
            OrganisationId organisation,
            PersonId person,
            RelationshipKind kind,
            PersonId supporter,
            PersonId by,
            Instant now) {
        return entities.createNativeQuery(BEGIN)
                        .setParameter(1, organisation.value())
                        .setParameter(2, UUID.randomUUID())
                        .setParameter(3, person.value())
                        .setParameter(4, kind.name())
                        .setParameter(5, supporter.value())
                        .setParameter(6, Timestamp.from(now))
                        .setParameter(7, by.value())
                        .executeUpdate()
                == 1;
    }

    /** One of this person's; nobody else ends it before this transaction does. */
    Optional<Relationship> lock(OrganisationId organisation, PersonId person, UUID id) {
        return query(organisation, " and r.personId = :person and r.id = :id")
                .setParameter("person", person.value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean hold(OrganisationId organisation, UUID id) {
        return !entities.createNativeQuery(HOLD)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
    }

    /** Those in which the person supports others as this now; nobody else ends them before this transaction does. */
    List<Relationship> lockSupported(OrganisationId organisation, PersonId supporter, RelationshipKind kind) {
        return query(
                        organisation,
                        " and r.supporterId = :supporter and r.kind = :kind and r.until is null order by r.id")
                .setParameter("supporter", supporter.value())
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that supported the person as this at that moment, the longest first. */
    List<RelationshipSummary> of(OrganisationId organisation, PersonId person, RelationshipKind kind, Instant at) {
        return summaries(query(
                        organisation,
                        " and r.personId = :person and r.kind = :kind and r.since <= :at"
                                + " and (r.until is null or r.until > :at) order by r.since, r.id")
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("at", at));
    }

    /** Those that last now with the person on either side. */
    List<RelationshipSummary> around(OrganisationId organisation, PersonId person) {
        return summaries(query(
                        organisation,
                        " and (r.personId = :person or r.supporterId = :person) and r.until is null"
                                + " order by r.since, r.id")
                .setParameter("person", person.value()));
    }

    /** All that ever were with the person on either side, those that last first, then the latest. */
    List<RelationshipSummary> ever(OrganisationId organisation, PersonId person, int most) {
        return summaries(query(
                        organisation,
                        " and (r.personId = :person or r.supporterId = :person)"
                                + " order by case when r.until is null then 0 else 1 end, r.since desc, r.id")
                .setParameter("person", person.value())
                .setMaxResults(most));
    }

    private TypedQuery<Relationship> query(OrganisationId organisation, String where) {
        return entities.createQuery(OF_ORGANISATION + where, Relationship.class)
                .setParameter("organisation", organisation.value());
    }

    private static List<RelationshipSummary> summaries(TypedQuery<Relationship> query) {
        return query.getResultStream().map(Relationship::summary).toList();
    }
}
