package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Rows of holds; their reasons are encrypted. */
@ApplicationScoped
class HoldStore {
    private static final String ADD = """
            insert into legal_hold (organisation_id, id, kind, thing_id, person_id, reason, set_by, set_at)
            values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as uuid), ?6, ?7, ?8)
            """;
    private static final String LIFT = """
            update legal_hold set lifted_reason = ?3, lifted_by = ?4, lifted_at = greatest(?5, set_at)
             where organisation_id = ?1 and id = ?2 and lifted_at is null
            """;
    private static final String HOLDS = """
            select h.id, h.kind, h.thing_id, coalesce(cast(h.person_id as text), (
                   select string_agg(distinct cast(x.person_id as text), ',') from record_party x
                     join record_paper q on q.organisation_id = x.organisation_id and q.id = x.paper_id
                    where q.organisation_id = h.organisation_id and q.kind = h.kind and q.thing_id = h.thing_id)),
                   h.reason, h.set_by, h.set_at, h.lifted_reason, h.lifted_by, h.lifted_at
              from legal_hold h where h.organisation_id = ?1
            """;
    private static final String NOW = HOLDS + " and h.lifted_at is null order by h.set_at desc, h.id limit ?2";
    private static final String ONE = HOLDS + " and h.id = ?2";
    private static final String OF_RECORD = HOLDS + """
               and (h.kind = ?2 and h.thing_id = ?3 or h.person_id = any (cast(string_to_array(?4, ',') as uuid[])))
             order by h.set_at desc, h.id limit 100
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    record Row(
            UUID id,
            Optional<RecordRef> record,
            List<PersonId> people,
            String reason,
            PersonId setBy,
            Instant setAt,
            Optional<LiftedRow> lifted) {}

    record LiftedRow(String reason, PersonId by, Instant at) {}

    /** @param person null for a hold of the record */
    void add(
            OrganisationId organisation,
            UUID id,
            RecordRef record,
            PersonId person,
            String reason,
            PersonId by,
            Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .setParameter(3, person == null ? record.kind() : null)
                .setParameter(4, person == null ? record.id().toString() : null)
                .setParameter(5, person == null ? null : person.toString())
                .setParameter(6, envelope.close(organisation, reason))
                .setParameter(7, by.value())
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** @return whether it was there and not lifted */
    boolean lift(OrganisationId organisation, UUID id, String reason, PersonId by, Instant at) {
        return entities.createNativeQuery(LIFT)
                        .setParameter(1, organisation.value())
                        .setParameter(2, id)
                        .setParameter(3, envelope.close(organisation, reason))
                        .setParameter(4, by.value())
                        .setParameter(5, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    List<Row> now(OrganisationId organisation, int most) {
        return rows(organisation, NOW, most);
    }

    Optional<Row> one(OrganisationId organisation, UUID id) {
        return rows(organisation, ONE, id).stream().findFirst();
    }

    /** All that are and were, of a record and of those whose it is. */
    List<Row> ofRecord(OrganisationId organisation, RecordRef record, List<PersonId> people) {
        return rows(
                organisation,
                OF_RECORD,
                record.kind(),
                record.id(),
                people.stream().map(PersonId::toString).collect(java.util.stream.Collectors.joining(",")));
    }

    private List<Row> rows(OrganisationId organisation, String query, Object... values) {
        var asked = entities.createNativeQuery(query).setParameter(1, organisation.value());
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 2, values[i]);
        }
        List<?> rows = asked.getResultList();
        return rows.stream().map(row -> row(organisation, (Object[]) row)).toList();
    }

    private Row row(OrganisationId organisation, Object[] row) {
        return new Row(
                (UUID) row[0],
                row[1] == null ? Optional.empty() : Optional.of(new RecordRef((String) row[1], (UUID) row[2])),
                RetentionStore.people((String) row[3]),
                envelope.open(organisation, (byte[]) row[4]),
                new PersonId((UUID) row[5]),
                ((Timestamp) row[6]).toInstant(),
                row[9] == null
                        ? Optional.empty()
                        : Optional.of(new LiftedRow(
                                envelope.open(organisation, (byte[]) row[7]),
                                new PersonId((UUID) row[8]),
                                ((Timestamp) row[9]).toInstant())));
    }
}
