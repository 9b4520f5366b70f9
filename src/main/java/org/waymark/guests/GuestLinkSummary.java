package org.waymark.guests;

import java.time.Instant;
import java.util.Optional;

/**
 * One link, without its secret.
 *
 * @param endedAs WITHDRAWN, REPLACED or RELATIONSHIP
 */
public record GuestLinkSummary(
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> openedAt,
        Optional<Instant> endedAt,
        Optional<String> endedAs) {
    /** Whether it opens the thing still. */
    public boolean isOpen(Instant now) {
        return openedAt.isEmpty() && endedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
