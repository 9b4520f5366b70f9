package org.waymark.cohort.web;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.cohort.GroupYear;
import org.waymark.cohort.YearPoint;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * The fields of the three forms of the year: its first day, a point that moves, a point of the lead's own.
 *
 * @param day     what the three boxes say, when that is a day that can be
 * @param version of what the lead saw
 */
public record YearForm(
        Field title, DateField on, Field reason, Optional<LocalDate> day, int version, FormErrors errors) {
    static final String TITLE = "title";
    static final String ON = "on";
    static final String REASON = "reason";
    private static final int YEAR_LEAST = 2000;
    private static final int YEAR_MOST = 2100;

    static YearForm start(GroupYear year) {
        return begin(DateField.of(ON, year.startsOn()), year.startVersion());
    }

    static YearForm point(YearPoint point) {
        return begin(DateField.of(ON, point.dueOn()), point.version());
    }

    static YearForm own() {
        return begin(DateField.empty(ON), 0);
    }

    /** As it was sent; with the mistakes of a first day. */
    static YearForm readStart(Form form) {
        return read(form, FormErrors.none());
    }

    static YearForm readPoint(Form form) {
        FormErrors errors = FormErrors.none();
        YearForm read = read(form, errors);
        form.required(REASON, YearPoint.REASON_MAX, errors, "cohort.error.year-reason");
        return read.again(form);
    }

    static YearForm readOwn(Form form) {
        FormErrors errors = FormErrors.none();
        form.required(TITLE, YearPoint.TITLE_MAX, errors, "cohort.error.year-title");
        return read(form, errors).again(form);
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    static int version(Form form) {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static YearForm read(Form form, FormErrors errors) {
        Optional<LocalDate> day = form.date(ON, errors, "cohort.error.year-day");
        if (day.filter(date -> date.getYear() < YEAR_LEAST || date.getYear() > YEAR_MOST)
                .isPresent()) {
            errors.refuse(ON, "cohort.error.year-far");
        }
        return new YearForm(
                Field.of(TITLE, form.line(TITLE)),
                errors.dateField(ON, form),
                Field.of(REASON, form.text(REASON)),
                day,
                version(form),
                errors);
    }

    private YearForm again(Form form) {
        return new YearForm(
                errors.field(TITLE, form.line(TITLE)),
                on,
                errors.field(REASON, form.text(REASON)),
                day,
                version,
                errors);
    }

    private static YearForm begin(DateField on, int version) {
        return new YearForm(
                Field.of(TITLE, ""), on, Field.of(REASON, ""), Optional.empty(), version, FormErrors.none());
    }
}
