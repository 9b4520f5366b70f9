package org.waymark.development.web;

import org.waymark.development.Agreed;
import org.waymark.development.ItemWords;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** One of the two lines under a plan, to be written. */
public record AgreedFields(Field name, DateField on) {
    private static final String DAY = "-on";

    static AgreedFields of(String field, Agreed there) {
        return new AgreedFields(
                Field.of(field, there.name()),
                there.on().map(day -> DateField.of(field + DAY, day)).orElse(DateField.empty(field + DAY)));
    }

    /** As it was sent, with its mistakes. */
    static AgreedFields sent(String field, Form form, FormErrors errors) {
        return new AgreedFields(errors.field(field, form.line(field)), errors.dateField(field + DAY, form));
    }

    /** What was sent; mistakes are added. */
    static Agreed read(String field, Form form, FormErrors errors) {
        form.text(field, ItemWords.LINE_CHARACTERS_MAX, errors);
        return new Agreed(form.line(field), OptionalDay.of(form, field + DAY, errors));
    }
}
