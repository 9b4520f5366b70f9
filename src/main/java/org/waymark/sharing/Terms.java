package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.waymark.web.London;

/** For how long something can be shared: three months unless said otherwise, a year at most. Days are days in London. */
@ApplicationScoped
class Terms {
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_MONTHS = 12;

    @Inject
    private InstantSource clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return London.day(now());
    }

    /** The day that the form offers. */
    LocalDate usual() {
        return today().plusMonths(USUAL_MONTHS);
    }

    /** The last day that can be chosen. */
    LocalDate last() {
        return today().plusMonths(MOST_MONTHS);
    }

    boolean allows(LocalDate until) {
        return !until.isBefore(today()) && !until.isAfter(last());
    }
}
