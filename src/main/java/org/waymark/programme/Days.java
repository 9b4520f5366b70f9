package org.waymark.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days as people here count them. */
final class Days {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
