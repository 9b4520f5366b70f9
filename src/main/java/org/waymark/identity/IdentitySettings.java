package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.InstantSource;

/** How long visits last, and the clock that every room is given. */
@ApplicationScoped
public class IdentitySettings {
    /** A visit without a request ends after this long (WCAG 2.2.1 warns before). */
    static final Duration IDLE = Duration.ofHours(2);
    /** A visit ends this long after its launch, used or not. */
    static final Duration ABSOLUTE = Duration.ofHours(12);

    /** A warning offers to stay only where that gains at least this much. */
    static final Duration WORTH_STAYING = Duration.ofMinutes(1);

    /** The row of a visit that is over stays for this long. */
    static final Duration KEPT_AFTER = Duration.ofDays(1);

    /** The clock of the application; tests put another in its place. */
    @Produces
    public InstantSource clock() {
        return InstantSource.system();
    }
}
