package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A grant as the parties of the paper see it.
 *
 * @param reader  name of whoever may read
 * @param by      name of the party who lets them
 * @param until   last day
 * @param shownAt when the other party first saw it; before that it opens nothing
 * @param endedAt when a party took it back
 * @param isOver  whether it opens nothing any more
 * @param reads   when it was read by it, the first first
 */
public record GrantSummary(
        UUID id,
        String reader,
        String by,
        String reason,
        LocalDate until,
        Optional<Instant> shownAt,
        Optional<Instant> endedAt,
        boolean isOver,
        List<Instant> reads) {
    public GrantSummary {
        reads = List.copyOf(reads);
    }
}
