package org.waymark.records.web;

import org.waymark.records.RetentionClass;
import org.waymark.records.RetentionRule;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** Another length for a class of records, and what it rests on. */
record RuleForm(Form form, FormErrors errors, int months) {
    static final String MONTHS = "months";
    static final String NOTE = "note";
    private static final int NOTE_MAX = 500;

    static RuleForm read(Form form, RetentionClass keptAs) {
        FormErrors errors = new FormErrors();
        int months = form.whole(
                        MONTHS,
                        keptAs.monthsLeast(),
                        RetentionClass.MONTHS_MOST,
                        errors,
                        keptAs == RetentionClass.APPRAISAL
                                ? "records.retention.error.six-years"
                                : "records.retention.error.months")
                .orElse(0);
        form.required(NOTE, NOTE_MAX, errors, "records.retention.error.note");
        return new RuleForm(form, errors, months);
    }

    static RulePage empty(RetentionRule rule) {
        FormErrors none = FormErrors.none();
        return new RulePage(rule, none.field(MONTHS, Integer.toString(rule.months())), none.field(NOTE, ""), none);
    }

    RulePage page(RetentionRule rule) {
        return new RulePage(rule, errors.field(MONTHS, form.line(MONTHS)), errors.field(NOTE, form.text(NOTE)), errors);
    }
}
