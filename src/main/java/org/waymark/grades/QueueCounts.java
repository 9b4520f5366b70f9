package org.waymark.grades;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The queue in numbers.
 *
 * @param byState       how many are in each state that is listed
 * @param oldest        since when the one that waits the longest does
 * @param lastDelivered when the LMS last took one
 * @param places        activities whose completion is a score
 */
public record QueueCounts(
        Map<State, Long> byState, Optional<Instant> oldest, Optional<Instant> lastDelivered, long places) {
    public long of(State state) {
        return byState.getOrDefault(state, 0L);
    }
}
