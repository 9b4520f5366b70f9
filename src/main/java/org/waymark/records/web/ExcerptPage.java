package org.waymark.records.web;

import org.waymark.records.ExcerptSummary;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** One excerpt with its forms. */
public record ExcerptPage(ExcerptSummary excerpt, Form form, FormErrors errors) {
    public Field answer() {
        return errors.field("answer", form.text("answer"));
    }
}
