package org.waymark.grades;

import java.util.List;
import java.util.Optional;

/**
 * A part of the queue.
 *
 * @param state   the one that was asked for; empty for all
 * @param number  of this part, 1 or more
 * @param hasMore whether another part follows
 */
public record QueuePage(
        QueueCounts counts, Optional<State> state, List<QueueLine> lines, int number, boolean hasMore) {}
