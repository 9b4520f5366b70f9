package org.waymark.sharing.web;

import java.time.LocalDate;
import org.waymark.sharing.OfferSummary;

/** Exactly what will happen, before it does. */
public record CheckPage(OfferSummary summary) {
    /** How the form names the reader. */
    public String reader() {
        return OfferForm.readerOf(summary.offer());
    }

    public LocalDate until() {
        return summary.offer().until();
    }

    /** Address of the question before. */
    public String back() {
        return "/sharing/new?kind=" + summary.offer().thing().kind() + "&id="
                + summary.offer().thing().id();
    }
}
