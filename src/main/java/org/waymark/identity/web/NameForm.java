package org.waymark.identity.web;

import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * The form with one's own name, as it is shown.
 *
 * @param isOpen whether the visitor says their name; otherwise the LMS does
 * @param name   as it stands in the form, or as the LMS sends it
 * @param typed  what was sent although the LMS names the visitor; else empty
 */
public record NameForm(boolean isOpen, Field name, String typed, FormErrors errors) {
    static final String FIELD = "name";
    private static final int CHARACTERS_MAX = 200;

    static NameForm shown(String name) {
        return new NameForm(true, Field.of(FIELD, name), "", FormErrors.none());
    }

    /** No form: the LMS says the name. */
    static NameForm given(String name, String typed) {
        return new NameForm(false, Field.of(FIELD, name), typed, FormErrors.none());
    }

    static NameForm wrong(String name, FormErrors errors) {
        return new NameForm(true, errors.field(FIELD, name), "", errors);
    }

    static String read(Form form, FormErrors errors) {
        return read(form, errors, "identity.name.missing");
    }

    static String read(Form form, FormErrors errors, String missingKey) {
        form.required(FIELD, CHARACTERS_MAX, errors, missingKey);
        return form.line(FIELD);
    }
}
