package org.waymark.identity.web;

import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** The form with one's own name, as it is shown. */
public record NameForm(Field name, FormErrors errors) {
    private static final String FIELD = "name";
    private static final int CHARACTERS_MAX = 200;

    static NameForm shown(String name) {
        return new NameForm(Field.of(FIELD, name), FormErrors.none());
    }

    static NameForm wrong(String name, FormErrors errors) {
        return new NameForm(errors.field(FIELD, name), errors);
    }

    static String read(Form form, FormErrors errors) {
        form.required(FIELD, CHARACTERS_MAX, errors, "identity.name.missing");
        return form.line(FIELD);
    }
}
