package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.records.Envelope;
import org.waymark.web.London;

/** Rows of objectives. */
@ApplicationScoped
class ObjectiveStore {
    private static final String COLUMNS = """
            select o.id, o.cycle_id, o.reviewee_id, o.number, o.body, o.revision, o.carried_from, o.changed_at
              from appraisal_objective o where o.organisation_id = ?1 and not o.is_gone
            """;
    private static final String OF_CYCLE = COLUMNS + " and o.cycle_id = ?2 order by o.number";
    private static final String BY_IDS = COLUMNS + " and o.id = any(cast(?2 as uuid[]))";
    private static final String OF_PERSON = COLUMNS + " and o.reviewee_id = ?2 order by o.changed_at desc, o.id";
    private static final String ADD = """
            insert into appraisal_objective (organisation_id, id, cycle_id, reviewee_id, number, body, revision, carried_from,
                                             changed_by, changed_at)
            select ?1, ?2, ?3, ?4, coalesce(max(number), 0) + 1, ?5, 1, cast(?6 as uuid), ?7, ?8
              from appraisal_objective where organisation_id = ?1 and cycle_id = ?3
            on conflict (organisation_id, id) do nothing
            """;
    private static final String REWRITE = """
            update appraisal_objective set body = ?4, revision = revision + 1, changed_by = ?5, changed_at = ?6
             where organisation_id = ?1 and id = ?2 and revision = ?3 and not is_gone
            """;
    private static final String REMOVE = """
            update appraisal_objective set is_gone = true, revision = revision + 1, changed_by = ?4, changed_at = ?5
             where organisation_id = ?1 and id = ?2 and cycle_id = ?3 and not is_gone
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** One objective as it stands. */
    record ObjectiveRow(
            UUID id,
            UUID cycle,
            PersonId reviewee,
            int number,
            ObjectiveWords words,
            int revision,
            Optional<UUID> carriedFrom,
            LocalDate changedOn) {}

    List<ObjectiveRow> ofCycle(OrganisationId organisation, UUID cycle) {
        return rows(organisation, query(OF_CYCLE, organisation).setParameter(2, cycle));
    }

    List<ObjectiveRow> ofPerson(OrganisationId organisation, PersonId reviewee, int most) {
        return rows(
                organisation,
                query(OF_PERSON, organisation).setParameter(2, reviewee.value()).setMaxResults(most));
    }

    List<ObjectiveRow> byIds(OrganisationId organisation, Collection<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return rows(organisation, query(BY_IDS, organisation).setParameter(2, array));
    }

    /** @param id of the form that adds it: sent twice, it is added once */
    void add(AppraisalCycle cycle, UUID id, ObjectiveWords words, Optional<UUID> carriedFrom, PersonId by, Instant at) {
        query(ADD, cycle.organisation())
                .setParameter(2, id)
                .setParameter(3, cycle.id())
                .setParameter(4, cycle.in(ReviewSeat.REVIEWEE).value())
                .setParameter(5, closed(cycle.organisation(), words))
                .setParameter(6, carriedFrom.map(UUID::toString).orElse(null))
                .setParameter(7, by.value())
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** @return whether the wording that was read still stood */
    boolean rewrite(OrganisationId organisation, UUID id, int seen, ObjectiveWords words, PersonId by, Instant at) {
        return query(REWRITE, organisation)
                        .setParameter(2, id)
                        .setParameter(3, seen)
                        .setParameter(4, closed(organisation, words))
                        .setParameter(5, by.value())
                        .setParameter(6, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was there */
    boolean remove(AppraisalCycle cycle, UUID id, PersonId by, Instant at) {
        return query(REMOVE, cycle.organisation())
                        .setParameter(2, id)
                        .setParameter(3, cycle.id())
                        .setParameter(4, by.value())
                        .setParameter(5, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    private byte[] closed(OrganisationId organisation, ObjectiveWords words) {
        return envelope.close(organisation, ObjectiveJson.of(words));
    }

    private Query query(String statement, OrganisationId organisation) {
        return entities.createNativeQuery(statement).setParameter(1, organisation.value());
    }

    private List<ObjectiveRow> rows(OrganisationId organisation, Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ObjectiveRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        new PersonId((UUID) row[2]),
                        ((Number) row[3]).intValue(),
                        ObjectiveJson.words(envelope.open(organisation, (byte[]) row[4])),
                        ((Number) row[5]).intValue(),
                        Optional.ofNullable((UUID) row[6]),
                        London.day(((Timestamp) row[7]).toInstant())))
                .toList();
    }
}
