package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** What stays of a point beside its words: the scale it is made on, and a line for the audit without any words. */
@ApplicationScoped
class PointTrail {
    @Inject
    private Scales scales;

    @Inject
    private Event<Audited> audit;

    /** The present scale, kept from here on. */
    ScaleSummary scale(OrganisationId organisation, Instant now) {
        return scales.keep(organisation, now);
    }

    /** The scale that a point was made on. */
    ScaleSummary scale(Visitor visitor, UUID id) {
        return scales.all(visitor).get(id);
    }

    void did(Visitor visitor, String action, UUID point, String detail) {
        audit.fire(new Audited(
                visitor.organisation(),
                visitor.person(),
                "selfassessment." + action,
                new RecordRef("assessment-point", point),
                detail));
    }
}
