package org.waymark.connection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation and where its registration stands: shown on a page, under way, failed, or used up. A failed one can be
 * tried again until the invitation expires.
 *
 * @param asker      the LMS of the page that was shown last
 * @param startedAt  when that page was accepted
 * @param finishedAt when that came to an end
 * @param failure    its code, where it failed
 */
record Invited(
        String codeHash,
        Instant expiresAt,
        Asker asker,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<UUID> platform,
        Optional<String> failure) {
    /**
     * Which LMS asks.
     *
     * @param configuration address of its document, at most 1,000 characters
     * @param issuer        as that document names it, at most 255 characters
     */
    record Asker(String configuration, String issuer) {}

    static Invited of(Object[] row) {
        return new Invited(
                (String) row[0],
                instant(row[1]).orElseThrow(),
                new Asker((String) row[2], (String) row[3]),
                instant(row[4]),
                instant(row[5]),
                Optional.ofNullable((UUID) row[6]),
                Optional.ofNullable((String) row[7]));
    }

    boolean isUsed() {
        return platform.isPresent();
    }

    boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    boolean isUnderWay(Instant now) {
        return finishedAt.isEmpty()
                && startedAt
                        .filter(begun ->
                                begun.plus(InvitationStore.REGISTERING_MAX).isAfter(now))
                        .isPresent();
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }
}
