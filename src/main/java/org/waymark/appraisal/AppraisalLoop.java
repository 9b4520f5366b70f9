package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.programme.FollowUpType;
import org.waymark.programme.FollowUps;
import org.waymark.records.RecordSealed;
import org.waymark.web.London;

/** A follow-up that ends in appraisal is done when a meeting of the year is sealed: for both, each in their seat. */
@ApplicationScoped
class AppraisalLoop {
    @Inject
    private AppraisalStore store;

    @Inject
    private FollowUps followUps;

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(AppraisalStage.KIND)) {
            store.stage(event.organisation(), event.record().id())
                    .flatMap(stage -> store.cycle(event.organisation(), stage.cycle()))
                    .ifPresent(cycle -> {
                        close(event, cycle, ReviewSeat.REVIEWEE, FollowUpType.OWN_APPRAISAL);
                        close(event, cycle, ReviewSeat.REVIEWER, FollowUpType.SUPERVISION_GIVEN);
                    });
        }
    }

    private void close(RecordSealed event, AppraisalCycle cycle, ReviewSeat seat, FollowUpType type) {
        followUps.closeByRecord(event.organisation(), cycle.in(seat), type, London.day(event.at()));
    }
}
