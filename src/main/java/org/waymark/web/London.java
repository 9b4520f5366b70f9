package org.waymark.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments are kept in UTC; the people here live by the clock and the calendar of London. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The calendar day of a moment. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
