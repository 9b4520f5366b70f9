package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.records.RecordDisposed;

/** With what was signed goes what was written towards it. That there was an agreement, and between whom, stays. */
@ApplicationScoped
class AgreementDisposal {
    @Inject
    private AgreementStore store;

    void disposed(@Observes RecordDisposed event) {
        if (event.record().kind().equals(Agreement.KIND)) {
            store.clear(event.organisation(), event.record().id());
        }
    }
}
