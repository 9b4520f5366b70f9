package org.waymark.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A concern as its author or its recipient sees it.
 *
 * @param isAuthor  whether the reader sent it
 * @param other     name of the other one
 * @param about     name of the supervisor it is about
 * @param isGuest   whether the other one has no account of the LMS
 * @param seenAt    when the recipient first read it
 * @param closedAt  when its author said that it is dealt with
 */
public record ConcernSummary(
        UUID id,
        boolean isAuthor,
        String other,
        String about,
        boolean isGuest,
        String words,
        Instant sentAt,
        Optional<Instant> seenAt,
        Optional<Instant> closedAt,
        List<Line> lines) {
    public ConcernSummary {
        lines = List.copyOf(lines);
    }

    /** @param by name of whoever wrote it */
    public record Line(String by, boolean isOwn, String words, Instant at) {}

    public String path() {
        return "/supervision/concerns/" + id;
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }
}
