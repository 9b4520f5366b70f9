package org.waymark.practice;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** What the services of an LMS may know of it: where it stands, what time it is there, who is in it, what is odd today. */
public interface Campus {
    /** Issuer and base address. */
    URI issuer();

    /** The time by the clock of the LMS, wherever that was moved to. */
    Instant now();

    /** Whether a quirk is switched on for the LMS. */
    boolean has(Quirk quirk);

    /** Courses and people as they are now. */
    Organisation organisation();

    /** How long an address keeps a request that it lets hang. */
    Duration patience();
}
