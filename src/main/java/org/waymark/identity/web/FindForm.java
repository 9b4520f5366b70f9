package org.waymark.identity.web;

import org.waymark.identity.Acquaintances;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** A part of somebody's name, to look for them. Sent by POST, so that no name stands in an address. */
record FindForm(String typed, FormErrors errors) {
    static final String FIELD = "name";

    static FindForm empty() {
        return new FindForm("", FormErrors.none());
    }

    static FindForm read(Form form) {
        FormErrors errors = new FormErrors();
        String typed = form.line(FIELD);
        if (!Acquaintances.isEnough(typed)) {
            errors.refuse(FIELD, "identity.find.letters");
        }
        return new FindForm(typed, errors);
    }

    Field field() {
        return errors.field(FIELD, typed);
    }
}
