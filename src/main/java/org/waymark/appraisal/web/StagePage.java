package org.waymark.appraisal.web;

import java.util.List;
import java.util.UUID;
import org.waymark.appraisal.StageSummary;
import org.waymark.programme.AnswerForm;
import org.waymark.web.Field;
import org.waymark.web.Letterhead;

/**
 * One meeting of a year, read or written.
 *
 * @param form   as it was sent; empty when the page is shown first
 * @param missed keys that could not be put in
 */
public record StagePage(StageSummary stage, Letterhead letterhead, AnswerForm form, List<String> missed) {
    public StagePage {
        missed = List.copyOf(missed);
    }

    public boolean isMissed(String key) {
        return missed.contains(key);
    }

    /** A field of an objective: as it was sent, else as it stands. */
    public Field field(String what, UUID objective, String there) {
        String name = what + "." + objective;
        return form.errors().field(name, form.form().has(name) ? form.form().text(name) : there);
    }
}
