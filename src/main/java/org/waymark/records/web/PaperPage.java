package org.waymark.records.web;

import java.util.List;
import org.waymark.records.AmendmentSummary;
import org.waymark.records.GrantSummary;
import org.waymark.records.PaperSummary;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * A paper with what stands beside it, and the forms for that.
 *
 * @param grants who else may read it; only for its parties
 * @param form   as it was sent; empty when the page is shown first
 */
public record PaperPage(
        PaperSummary paper,
        List<AmendmentSummary> amendments,
        List<GrantSummary> grants,
        Form form,
        FormErrors errors) {
    public PaperPage {
        amendments = List.copyOf(amendments);
        grants = List.copyOf(grants);
    }

    public Field field(String name) {
        return errors.field(name, form.text(name));
    }

    public DateField until() {
        return errors.dateField(BesidePages.UNTIL, form);
    }

    /** Whether something can be set beside it: an amendment to an amendment is another amendment of the paper. */
    public boolean isAmendable() {
        return paper.isParty() && paper.isSealed() && !paper.record().kind().equals("amendment");
    }
}
