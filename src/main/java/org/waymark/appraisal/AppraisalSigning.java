package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.identity.RelationshipEnded;
import org.waymark.records.RecordSealed;
import org.waymark.records.RetentionClass;
import org.waymark.records.Sealing;

/** From what both agree to what both have signed, and on with the year. */
@ApplicationScoped
public class AppraisalSigning {
    @Inject
    private AppraisalStore store;

    @Inject
    private AppraisalDesk desk;

    @Inject
    private AppraisalWording wordings;

    @Inject
    private Sealing sealing;

    /**
     * Puts the exact text before both, once both agree to it as it stands. Refuses NOT_FOUND, WRONG_STATE. Effects: as
     * {@link Sealing#present}.
     *
     * @return the paper to sign
     */
    @Transactional
    public UUID present(Visitor by, UUID id) {
        AppraisalDesk.Open open = desk.hold(by, id);
        StageSummary summary = desk.read(by, open);
        if (!summary.isAgreed() || !summary.missing().isEmpty()) {
            throw AppraisalCycle.wrong();
        }
        open.stage().move(StageState.Act.PRESENT);
        store.flush();
        sealing.present(by, open.stage().ref(), RetentionClass.APPRAISAL, wordings.of(open.cycle(), summary));
        return sealing.state(by, open.stage().ref()).orElseThrow().paper();
    }

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(AppraisalStage.KIND)) {
            store.lockedStage(event.organisation(), event.record().id()).ifPresent(stage -> {
                stage.seal(event.at());
                store.lockedCycle(event.organisation(), stage.cycle()).ifPresent(cycle -> cycle.sealed(stage.kind()));
            });
        }
    }

    /** With the relationship the year ends, and nobody signs what waited. */
    void ended(@Observes RelationshipEnded event) {
        store.openOf(event.organisation(), event.relationship()).forEach(cycle -> {
            store.stages(event.organisation(), java.util.List.of(cycle.id())).stream()
                    .filter(AppraisalStage::isOpen)
                    .forEach(stage -> {
                        sealing.endWith(event.organisation(), stage.ref(), event.by());
                        stage.move(StageState.Act.END);
                    });
            cycle.end();
        });
    }
}
