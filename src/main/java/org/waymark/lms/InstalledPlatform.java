package org.waymark.lms;

import java.util.UUID;
import org.waymark.lti.Registration;

/**
 * A platform as those who look after it see it.
 *
 * @param product what it says it is; may be empty
 */
public record InstalledPlatform(Registration registration, String product) {
    /** Our id of it. */
    public UUID id() {
        return registration.id();
    }
}
