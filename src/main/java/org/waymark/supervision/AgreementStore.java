package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.programme.Answer;
import org.waymark.records.Envelope;

/** Rows of agreements, of what stands in them, and of what could not be put in. */
@ApplicationScoped
class AgreementStore {
    private static final String AGREEMENTS = "select a from Agreement a where a.organisationId = :organisation";
    private static final String ITEMS = """
            select item_key, body, revision, changed_by, supervisee_agreed_at, supervisor_agreed_at from agreement_item
             where organisation_id = ?1 and agreement_id = ?2
            """;
    private static final String PUT = """
            insert into agreement_item (organisation_id, agreement_id, item_key, body, revision, changed_by, changed_at,
                                        supervisee_agreed_at, supervisor_agreed_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), ?7, cast(?8 as timestamptz), cast(?9 as timestamptz))
            on conflict (organisation_id, agreement_id, item_key) do update
               set body = excluded.body, revision = excluded.revision, changed_by = excluded.changed_by,
                   changed_at = excluded.changed_at, supervisee_agreed_at = excluded.supervisee_agreed_at,
                   supervisor_agreed_at = excluded.supervisor_agreed_at
            """;
    private static final String KEEP = """
            insert into agreement_kept (organisation_id, id, agreement_id, item_key, person_id, body, kept_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;
    private static final String KEPT = """
            select item_key, body from agreement_kept
             where organisation_id = ?1 and agreement_id = ?2 and person_id = ?3 and kept_at > ?4 order by kept_at desc
            """;
    private static final List<String> CLEAR = List.of(
            "delete from agreement_kept where organisation_id = ?1 and agreement_id = ?2",
            "delete from agreement_item where organisation_id = ?1 and agreement_id = ?2");
    private static final String FORGET = "delete from agreement_kept where organisation_id = ?1 and kept_at <= ?2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    record ItemRow(
            Answer answer,
            int revision,
            Optional<PersonId> changedBy,
            Optional<Instant> superviseeAgreedAt,
            Optional<Instant> supervisorAgreedAt) {
        static final ItemRow NEW = new ItemRow(Answer.EMPTY, 0, Optional.empty(), Optional.empty(), Optional.empty());

        /** Written anew by one of the two: agreed by them and by nobody else. */
        ItemRow written(Answer by, PersonId writer, Seat seat, Instant at) {
            return new ItemRow(
                    by,
                    revision + 1,
                    Optional.of(writer),
                    seat == Seat.SUPERVISEE ? Optional.of(at) : Optional.empty(),
                    seat == Seat.SUPERVISOR ? Optional.of(at) : Optional.empty());
        }

        ItemRow agreed(Seat seat, Instant at) {
            return new ItemRow(
                    answer,
                    revision,
                    changedBy,
                    seat == Seat.SUPERVISEE ? Optional.of(superviseeAgreedAt.orElse(at)) : superviseeAgreedAt,
                    seat == Seat.SUPERVISOR ? Optional.of(supervisorAgreedAt.orElse(at)) : supervisorAgreedAt);
        }
    }

    void add(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Removes every word that stands here. */
    void clear(OrganisationId organisation, UUID agreement) {
        CLEAR.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, agreement)
                .executeUpdate());
    }

    Optional<Agreement> find(OrganisationId organisation, UUID id) {
        return query(organisation, " and a.id = :value", id).getResultStream().findFirst();
    }

    /** As it is now, and nobody else changes it or anything in it before this transaction ends. */
    Optional<Agreement> locked(OrganisationId organisation, UUID id) {
        return query(organisation, " and a.id = :value", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Agreement> ofRelationship(OrganisationId organisation, UUID relationship) {
        return query(organisation, " and a.relationshipId = :value", relationship)
                .getResultStream()
                .findFirst();
    }

    /** Those of all these relationships, in one statement. */
    List<Agreement> ofRelationships(OrganisationId organisation, List<UUID> relationships) {
        return relationships.isEmpty()
                ? List.of()
                : entities.createQuery(AGREEMENTS + " and a.relationshipId in :values", Agreement.class)
                        .setParameter("organisation", organisation.value())
                        .setParameter("values", relationships)
                        .getResultList();
    }

    Map<String, ItemRow> items(Agreement agreement) {
        List<?> rows = entities.createNativeQuery(ITEMS)
                .setParameter(1, agreement.organisation().value())
                .setParameter(2, agreement.id())
                .getResultList();
        Map<String, ItemRow> items = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            items.put(
                    (String) row[0],
                    new ItemRow(
                            Answer.of(envelope.open(agreement.organisation(), (byte[]) row[1])),
                            (Integer) row[2],
                            Optional.ofNullable((UUID) row[3]).map(PersonId::new),
                            instant(row[4]),
                            instant(row[5])));
        }
        return items;
    }

    void put(Agreement agreement, String key, ItemRow row, Instant now) {
        entities.createNativeQuery(PUT)
                .setParameter(1, agreement.organisation().value())
                .setParameter(2, agreement.id())
                .setParameter(3, key)
                .setParameter(
                        4, envelope.close(agreement.organisation(), row.answer().json()))
                .setParameter(5, row.revision())
                .setParameter(6, row.changedBy().map(PersonId::toString).orElse(null))
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, row.superviseeAgreedAt().map(Instant::toString).orElse(null))
                .setParameter(9, row.supervisorAgreedAt().map(Instant::toString).orElse(null))
                .executeUpdate();
    }

    void keep(Agreement agreement, String key, PersonId person, Answer answer, Instant now) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, agreement.organisation().value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, agreement.id())
                .setParameter(4, key)
                .setParameter(5, person.value())
                .setParameter(6, envelope.close(agreement.organisation(), answer.json()))
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    /** What a person wrote that could not be put in, by item, the latest first. */
    List<Map.Entry<String, Answer>> kept(Agreement agreement, PersonId person, Instant since) {
        List<?> rows = entities.createNativeQuery(KEPT)
                .setParameter(1, agreement.organisation().value())
                .setParameter(2, agreement.id())
                .setParameter(3, person.value())
                .setParameter(4, Timestamp.from(since))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        Map.entry((String) row[0], Answer.of(envelope.open(agreement.organisation(), (byte[]) row[1]))))
                .toList();
    }

    void forgetKept(OrganisationId organisation, Instant before) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private TypedQuery<Agreement> query(OrganisationId organisation, String which, UUID value) {
        return entities.createQuery(AGREEMENTS + which, Agreement.class)
                .setParameter("organisation", organisation.value())
                .setParameter("value", value);
    }
}
