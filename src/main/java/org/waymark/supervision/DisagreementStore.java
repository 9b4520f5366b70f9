package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.records.Envelope;

/** Rows of disagreements and of whom they went to. */
@ApplicationScoped
class DisagreementStore {
    private static final String ALL = "select d from Disagreement d where d.organisationId = :organisation";
    private static final String STEPS = """
            select number, level, who, referred_on, referred_by, outcome, outcome_on from disagreement_step
             where organisation_id = ?1 and disagreement_id = ?2 order by number
            """;
    private static final String REFER = """
            insert into disagreement_step (organisation_id, disagreement_id, number, id, level, who, referred_on, referred_by,
                                           made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9) on conflict do nothing
            """;
    private static final String OUTCOME = """
            update disagreement_step set outcome = ?4, outcome_on = cast(?5 as date), outcome_by = ?6
             where organisation_id = ?1 and disagreement_id = ?2 and number = ?3
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** Whom it went to. @param outcome empty while nothing came of it */
    record StepRow(
            int number,
            String level,
            String who,
            LocalDate on,
            PersonId by,
            String outcome,
            Optional<LocalDate> outcomeOn) {}

    void add(Disagreement disagreement) {
        entities.persist(disagreement);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Disagreement> find(OrganisationId organisation, UUID id) {
        return Optional.ofNullable(entities.find(Disagreement.class, id))
                .filter(each -> each.organisation().equals(organisation));
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<Disagreement> locked(OrganisationId organisation, UUID id) {
        return entities.createQuery(ALL + " and d.id = :id", Disagreement.class)
                .setParameter("organisation", organisation.value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one about a record that is not over. */
    Optional<Disagreement> about(OrganisationId organisation, UUID record) {
        return entities.createQuery(ALL + " and d.aboutId = :record and d.state <> :ended", Disagreement.class)
                .setParameter("organisation", organisation.value())
                .setParameter("record", record)
                .setParameter("ended", DisagreementState.ENDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All of a relationship that are not over. */
    List<Disagreement> openOf(OrganisationId organisation, UUID relationship) {
        return entities.createQuery(
                        ALL + " and d.relationshipId = :relationship and d.state in :open", Disagreement.class)
                .setParameter("organisation", organisation.value())
                .setParameter("relationship", relationship)
                .setParameter("open", List.of(DisagreementState.OPEN, DisagreementState.SIGNING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<StepRow> steps(Disagreement of) {
        List<?> rows = entities.createNativeQuery(STEPS)
                .setParameter(1, of.organisation().value())
                .setParameter(2, of.id())
                .getResultList();
        return rows.stream().map(row -> step(of.organisation(), (Object[]) row)).toList();
    }

    /** @param form sent twice, it is added once */
    void refer(
            Disagreement of, int number, UUID form, String level, String who, LocalDate on, PersonId by, Instant at) {
        entities.createNativeQuery(REFER)
                .setParameter(1, of.organisation().value())
                .setParameter(2, of.id())
                .setParameter(3, number)
                .setParameter(4, form)
                .setParameter(5, level)
                .setParameter(6, envelope.close(of.organisation(), who))
                .setParameter(7, on.toString())
                .setParameter(8, by.value())
                .setParameter(9, Timestamp.from(at))
                .executeUpdate();
    }

    /** @return whether there is such a step */
    boolean outcome(Disagreement of, int number, String words, LocalDate on, PersonId by) {
        return entities.createNativeQuery(OUTCOME)
                        .setParameter(1, of.organisation().value())
                        .setParameter(2, of.id())
                        .setParameter(3, number)
                        .setParameter(4, envelope.close(of.organisation(), words))
                        .setParameter(5, on.toString())
                        .setParameter(6, by.value())
                        .executeUpdate()
                == 1;
    }

    byte[] closed(OrganisationId organisation, String text) {
        return envelope.close(organisation, text);
    }

    String opened(Disagreement of, byte[] closed) {
        return envelope.open(of.organisation(), closed);
    }

    private StepRow step(OrganisationId organisation, Object[] row) {
        return new StepRow(
                ((Number) row[0]).intValue(),
                (String) row[1],
                envelope.open(organisation, (byte[]) row[2]),
                ((Date) row[3]).toLocalDate(),
                new PersonId((UUID) row[4]),
                row[5] == null ? "" : envelope.open(organisation, (byte[]) row[5]),
                Optional.ofNullable((Date) row[6]).map(Date::toLocalDate));
    }
}
