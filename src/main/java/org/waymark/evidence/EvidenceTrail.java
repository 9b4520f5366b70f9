package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** The hour, and a line for the audit without any words. */
@ApplicationScoped
class EvidenceTrail {
    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    Instant now() {
        return clock.instant();
    }

    void did(Visitor visitor, String action, RecordRef subject, String detail) {
        audit.fire(new Audited(visitor.organisation(), visitor.person(), "evidence." + action, subject, detail));
    }
}
