package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.programme.FollowUpType;
import org.waymark.programme.FollowUps;
import org.waymark.records.RecordSealed;
import org.waymark.web.London;

/** A follow-up of the programme that asks for an agreement is done when there is one that both have signed. */
@ApplicationScoped
class AgreementLoop {
    @Inject
    private AgreementStore store;

    @Inject
    private FollowUps followUps;

    void sealed(@Observes RecordSealed event) {
        if (event.record().kind().equals(Agreement.KIND)) {
            store.find(event.organisation(), event.record().id()).ifPresent(agreement -> {
                for (Seat seat : Seat.values()) {
                    followUps.closeByRecord(
                            event.organisation(), agreement.in(seat), FollowUpType.AGREEMENT, London.day(event.at()));
                }
            });
        }
    }
}
