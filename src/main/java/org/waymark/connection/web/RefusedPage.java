package org.waymark.connection.web;

import java.time.Instant;

/**
 * A connection that was not made, as its page tells it.
 *
 * @param code      reason, to quote when asking for help
 * @param reference the log line carries the same
 */
public record RefusedPage(String code, Instant at, String reference) {
    /** Key of the sentence that says what happened. */
    public String key() {
        return "connection.refused." + code.replace('_', '-');
    }
}
