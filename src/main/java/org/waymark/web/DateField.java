package org.waymark.web;

import java.time.LocalDate;
import java.util.List;

/** The three boxes of a date as they are shown: what was written, and what is wrong with it. */
public record DateField(String name, String day, String month, String year, String errorKey, List<Object> errorValues) {
    public DateField {
        errorValues = List.copyOf(errorValues);
    }

    public static DateField empty(String name) {
        return new DateField(name, "", "", "", "", List.of());
    }

    public static DateField of(String name, LocalDate date) {
        return new DateField(
                name,
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()),
                "",
                List.of());
    }

    /** The same date as a plain field, for the message and what describes it. */
    public Field field() {
        return new Field(name, "", errorKey, errorValues);
    }
}
