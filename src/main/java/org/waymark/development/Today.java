package org.waymark.development;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days as people here count them. */
final class Today {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Today() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
