package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.records.RecordDisposed;

/** What was written towards a meeting of a year goes with the signed record. Objectives stay with their year. */
@ApplicationScoped
class AppraisalDisposal {
    private static final String WORDS = "delete from appraisal_text where organisation_id = ?1 and stage_id = ?2";

    @PersistenceContext
    private EntityManager entities;

    void disposed(@Observes RecordDisposed event) {
        if (event.record().kind().equals(AppraisalStage.KIND)) {
            entities.createNativeQuery(WORDS)
                    .setParameter(1, event.organisation().value())
                    .setParameter(2, event.record().id())
                    .executeUpdate();
        }
    }
}
