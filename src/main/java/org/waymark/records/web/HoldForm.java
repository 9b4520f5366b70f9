package org.waymark.records.web;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.records.HoldSummary;
import org.waymark.records.LegalHolds;
import org.waymark.records.RetainedFile;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What is to be held, or released, and why. */
record HoldForm(Form form, FormErrors errors) {
    static final String WHOM = "whom";
    static final String REASON = "reason";
    /** The one record, rather than everything of a person. */
    static final String RECORD = "record";

    static HoldForm empty() {
        return new HoldForm(Form.EMPTY, FormErrors.none());
    }

    static HoldForm read(Form form) {
        FormErrors errors = new FormErrors();
        form.required(REASON, LegalHolds.REASON_MAX, errors, "records.hold.error.reason");
        return new HoldForm(form, errors);
    }

    /** Empty for the record itself. */
    Optional<PersonId> person(RetainedFile file) {
        Set<String> offered = new LinkedHashSet<>(Set.of(RECORD));
        file.record().parties().forEach(party -> offered.add(party.person().toString()));
        return form.choice(WHOM, offered, errors, "records.hold.error.whom")
                .filter(whom -> !whom.equals(RECORD))
                .map(PersonId::of);
    }

    String reason() {
        return form.text(REASON);
    }

    HoldPage page(RetainedFile file) {
        return new HoldPage(file, errors.field(WHOM, form.line(WHOM)), errors.field(REASON, form.text(REASON)), errors);
    }

    LiftPage page(HoldSummary hold) {
        return new LiftPage(hold, errors.field(REASON, form.text(REASON)), errors);
    }
}
