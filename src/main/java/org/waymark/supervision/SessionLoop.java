package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.programme.FollowUpType;
import org.waymark.programme.FollowUps;
import org.waymark.records.RecordSealed;

/** A follow-up that ends in supervision is done when the record of a meeting is sealed: for both, each in their seat. */
@ApplicationScoped
class SessionLoop {
    @Inject
    private SessionStore store;

    @Inject
    private FollowUps followUps;

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(SessionRecord.KIND)) {
            store.head(event.organisation(), event.record().id()).ifPresent(head -> {
                followUps.closeByRecord(
                        event.organisation(),
                        head.supervisee(),
                        FollowUpType.OWN_SUPERVISION,
                        head.when().on());
                followUps.closeByRecord(
                        event.organisation(),
                        head.supervisor(),
                        FollowUpType.SUPERVISION_GIVEN,
                        head.when().on());
            });
        }
    }
}
