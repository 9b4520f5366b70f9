package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.waymark.Visitor;
import org.waymark.records.PaperSummary;

/** Whether this visit may still sign. */
@ApplicationScoped
class Moments {
    @Inject
    InstantSource clock;

    SignPage.Moment of(Visitor visitor, PaperSummary paper) {
        return new SignPage.Moment(
                paper.nameOf(visitor.person()),
                visitor.signsUntil(),
                clock.instant().isAfter(visitor.signsUntil()),
                visitor.pass().isPresent());
    }
}
