package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.waymark.web.Texts;

/** The moment of a signature, and the words that everybody signs under. */
@ApplicationScoped
class SigningClock {
    @Inject
    private InstantSource clock;

    @Inject
    private Texts texts;

    /** To the millisecond, as it is sealed. */
    Instant now() {
        return Canonical.exactly(clock.instant());
    }

    String statement() {
        return texts.text("records.sign.statement");
    }
}
