package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Disposals;
import org.waymark.records.PaperSummary;
import org.waymark.web.Page;

/** A paper as its parties are shown it: the text, or that it was disposed of; and whether this visit may still sign. */
@ApplicationScoped
class PaperPages {
    @Inject
    BesidePages beside;

    @Inject
    Disposals disposals;

    @Inject
    InstantSource clock;

    Page page(Visitor visitor, UUID id) {
        try {
            return beside.show(id);
        } catch (Refusal refusal) {
            return disposals
                    .ofPaper(visitor, id)
                    .map(certificate -> Page.of(Reason.EXPIRED.status(), "records/certificate", certificate))
                    .orElseThrow(() -> refusal);
        }
    }

    SignPage.Moment moment(Visitor visitor, PaperSummary paper) {
        return new SignPage.Moment(
                paper.nameOf(visitor.person()),
                visitor.signsUntil(),
                clock.instant().isAfter(visitor.signsUntil()),
                visitor.pass().isPresent());
    }
}
