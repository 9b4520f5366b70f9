package org.waymark.records.web;

import java.time.Instant;
import org.waymark.records.PaperSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * The exact text, and the form to sign it.
 *
 * @param problemKey why it was not signed; empty when nothing was sent yet or the form says so itself
 */
public record SignPage(
        PaperSummary paper,
        Moment moment,
        Field name,
        Field confirmed,
        Field comment,
        String problemKey,
        FormErrors errors) {
    /**
     * @param own   the signer's name as it stands in the paper
     * @param until until when this visit may sign
     * @param isLate whether that is over
     */
    public record Moment(String own, Instant until, boolean isLate, boolean isGuest) {}
}
