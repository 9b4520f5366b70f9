package org.waymark.supervision.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.Answer;
import org.waymark.supervision.SessionItem;
import org.waymark.supervision.SessionSummary;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Letterhead;

/**
 * The record of a meeting with its forms.
 *
 * @param form   as it was sent; empty when the page is shown first
 * @param missed keys of the items that could not be put in
 */
public record RecordPage(
        SessionSummary record, Letterhead letterhead, Form form, FormErrors errors, java.util.List<String> missed) {
    public RecordPage {
        missed = java.util.List.copyOf(missed);
    }

    static RecordPage of(SessionSummary record, Letterhead letterhead) {
        return new RecordPage(record, letterhead, Form.EMPTY, FormErrors.none(), java.util.List.of());
    }

    public Field field(String name) {
        return errors.field(name, form.text(name));
    }

    public DateField due() {
        return errors.dateField(RecordForms.DUE, form);
    }

    /** The text under an item: as it was sent, else as it stands. */
    public Field text(SessionItem item) {
        String name = "text." + item.item().key();
        return errors.field(
                name, form.has(name) ? form.text(name) : item.answer().text());
    }

    public Set<String> picked(SessionItem item) {
        String key = item.item().key();
        boolean isSent = form.has("text." + key);
        Answer there = item.answer();
        return item.item().choices().stream()
                .map(choice -> choice.key())
                .filter(choice -> isSent
                        ? form.isTicked("picked." + key + "." + choice)
                        : !there.fields().getOrDefault("picked." + choice, "").isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean isMissed(SessionItem item) {
        return missed.contains(item.item().key());
    }
}
