package org.waymark.lms;

import java.util.UUID;

/**
 * A launch that was let in.
 *
 * @param cookie the whole Set-Cookie line of the new visit
 * @param path   where it leads, with the seat of the visit
 */
public record Admission(UUID platform, String cookie, String path) {
    /** Leaves the cookie out. */
    @Override
    public String toString() {
        return "Admission[" + platform + "]";
    }
}
