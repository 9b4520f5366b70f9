package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.programme.Area;

/** What stays of a point beside its words: the scale it is made on, and a line for the audit without any words. */
@ApplicationScoped
class PointTrail {
    @Inject
    private Scales scales;

    @Inject
    private AskStore asked;

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

    /** The areas of the standards. */
    List<Area> areas() {
        return scales.areas();
    }

    boolean hasArea(int number) {
        return scales.area(number).isPresent();
    }

    /** A point was made; it answers what waited for one. */
    void made(Visitor visitor, AssessmentPoint point) {
        asked.answer(point);
        did(visitor, "point-made", point.id(), "area=" + point.area());
    }

    /** A question to a mentor, or what became of it. */
    void asked(Visitor visitor, String action, UUID id, String detail) {
        fire(visitor, action, new RecordRef("assessment-view", id), detail);
    }

    void did(Visitor visitor, String action, UUID point, String detail) {
        fire(visitor, action, new RecordRef("assessment-point", point), detail);
    }

    private void fire(Visitor visitor, String action, RecordRef subject, String detail) {
        audit.fire(new Audited(visitor.organisation(), visitor.person(), "selfassessment." + action, subject, detail));
    }
}
