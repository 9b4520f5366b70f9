package org.waymark.records.web;

import org.waymark.records.RetainedFile;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** One record for those who keep records, with the one next step. */
public record RetainedPage(RetainedFile file, Field confirmed, FormErrors errors) {
    private static final String CONFIRMED = "confirmed";

    static RetainedPage of(RetainedFile file) {
        FormErrors none = FormErrors.none();
        return new RetainedPage(file, none.field(CONFIRMED, ""), none);
    }

    static RetainedPage unconfirmed(RetainedFile file) {
        FormErrors errors = new FormErrors().refuse(CONFIRMED, "records.disposal.error.confirm");
        return new RetainedPage(file, errors.field(CONFIRMED, ""), errors);
    }

    static boolean isConfirmed(Form form) {
        return form.isTicked(CONFIRMED + ".yes");
    }
}
