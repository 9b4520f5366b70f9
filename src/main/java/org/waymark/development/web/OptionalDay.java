package org.waymark.development.web;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** A day that may be left out. */
final class OptionalDay {
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2199;

    private OptionalDay() {}

    /** Empty where the three boxes are; a mistake is added for anything that is no day. */
    static Optional<LocalDate> of(Form form, String name, FormErrors errors) {
        boolean isNone = (form.line(name + "-day") + form.line(name + "-month") + form.line(name + "-year")).isEmpty();
        Optional<LocalDate> day = isNone ? Optional.empty() : form.date(name, errors, "development.error.day");
        if (day.filter(date -> date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)
                .isPresent()) {
            errors.refuse(name, "development.error.day");
        }
        return day;
    }
}
