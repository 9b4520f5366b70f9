package org.waymark.lms.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A refused launch as its page tells it.
 *
 * @param code      reason, to quote when asking for help
 * @param reference the log line carries the same
 * @param wayBack   to the course, where a checked token named it
 */
public record RefusedPage(String code, Advice advice, Instant at, String reference, Optional<URI> wayBack) {
    /** Key of the sentence that says what happened. */
    public String key() {
        return "lms.refused." + code.replace('_', '-');
    }
}
