package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.waymark.web.London;

/** What time it is, which day, and which days are worked. */
@ApplicationScoped
class MeetingClock {
    @Inject
    private InstantSource source;

    @Inject
    private CalendarDays days;

    Instant now() {
        return source.instant();
    }

    /** Today in London. */
    LocalDate today() {
        return London.day(now());
    }

    CalendarDays days() {
        return days;
    }
}
