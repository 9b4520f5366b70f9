package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of years and of their meetings. */
@ApplicationScoped
class AppraisalStore {
    private static final int MOST = 500;
    private static final String CYCLES = "select c from AppraisalCycle c where c.organisationId = :organisation";
    private static final String STAGES = "select s from AppraisalStage s where s.organisationId = :organisation";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<AppraisalCycle> cycle(OrganisationId organisation, UUID id) {
        return Optional.ofNullable(entities.find(AppraisalCycle.class, id))
                .filter(each -> each.organisation().equals(organisation));
    }

    Optional<AppraisalCycle> lockedCycle(OrganisationId organisation, UUID id) {
        return cycles(organisation, " and c.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All in which the visitor is one of the two, the latest year first. */
    List<AppraisalCycle> of(Visitor visitor) {
        return cycles(
                        visitor.organisation(),
                        " and (c.revieweeId = :person or c.reviewerId = :person) order by c.firstOn desc, c.id")
                .setParameter("person", visitor.person().value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The reviewee's last year before now that was closed or ended, whoever reviewed it. */
    Optional<AppraisalCycle> last(OrganisationId organisation, PersonId reviewee) {
        return cycles(
                        organisation,
                        " and c.revieweeId = :person and c.stage in :over order by c.firstOn desc, c.begunAt desc")
                .setParameter("person", reviewee.value())
                .setParameter("over", List.of(CycleStage.CLOSED, CycleStage.ENDED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of a relationship that are not over. */
    List<AppraisalCycle> openOf(OrganisationId organisation, UUID relationship) {
        return cycles(organisation, " and c.relationshipId = :relationship and c.stage not in :over")
                .setParameter("relationship", relationship)
                .setParameter("over", List.of(CycleStage.CLOSED, CycleStage.ENDED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<AppraisalStage> stage(OrganisationId organisation, UUID id) {
        return Optional.ofNullable(entities.find(AppraisalStage.class, id))
                .filter(each -> each.organisation().equals(organisation));
    }

    Optional<AppraisalStage> lockedStage(OrganisationId organisation, UUID id) {
        return stages(organisation, " and s.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were begun. */
    List<AppraisalStage> stages(OrganisationId organisation, List<UUID> cycles) {
        return cycles.isEmpty()
                ? List.of()
                : stages(organisation, " and s.cycleId in :cycles order by s.begunAt, s.id")
                        .setParameter("cycles", cycles)
                        .getResultList();
    }

    private TypedQuery<AppraisalCycle> cycles(OrganisationId organisation, String which) {
        return entities.createQuery(CYCLES + which, AppraisalCycle.class)
                .setParameter("organisation", organisation.value());
    }

    private TypedQuery<AppraisalStage> stages(OrganisationId organisation, String which) {
        return entities.createQuery(STAGES + which, AppraisalStage.class)
                .setParameter("organisation", organisation.value());
    }
}
