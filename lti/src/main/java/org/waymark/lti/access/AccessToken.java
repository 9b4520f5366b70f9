package org.waymark.lti.access;

import java.time.Instant;

/**
 * Leave to call services for some minutes.
 *
 * @param text a secret; at most 8 kB of visible characters
 * @param expires by our clock
 */
public record AccessToken(String text, Instant expires) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "AccessToken[until " + expires + "]";
    }
}
