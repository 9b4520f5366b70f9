package org.waymark.records.web;

import java.util.regex.Pattern;
import org.waymark.records.PaperSummary;
import org.waymark.records.Signing;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** The form under the exact text: which text, one's own name, that one means it, and what one wants to add. */
record SignForm(Form form, FormErrors errors) {
    static final String HASH = "hash";
    static final String NAME = "name";
    static final String CONFIRMED = "confirmed";
    static final String COMMENT = "comment";
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** @param name of the signer as it stands in the paper */
    static SignForm read(Form form, String name) {
        FormErrors errors = new FormErrors();
        if (form.line(NAME).isEmpty()) {
            errors.refuse(NAME, "records.sign.name-missing");
        } else if (!Signing.isSameName(name, form.line(NAME))) {
            errors.refuse(NAME, "records.sign.name-wrong", name);
        }
        if (!form.isTicked(CONFIRMED + ".yes")) {
            errors.refuse(CONFIRMED, "records.sign.confirm-missing");
        }
        form.text(COMMENT, Signing.COMMENT_MAX, errors);
        return new SignForm(form, errors);
    }

    /** Empty for what no page of ours sent, which is then another text than stands. */
    String hash() {
        return DIGITS.matcher(form.line(HASH)).matches() ? form.line(HASH) : "";
    }

    SignPage page(PaperSummary paper, SignPage.Moment moment, String problemKey) {
        return new SignPage(
                paper,
                moment,
                errors.field(NAME, form.line(NAME)),
                errors.field(CONFIRMED, form.isTicked(CONFIRMED + ".yes") ? "yes" : ""),
                errors.field(COMMENT, form.text(COMMENT)),
                problemKey,
                errors);
    }
}
