package org.waymark.grades;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One score as an administrator of the LMS sees it.
 *
 * @param name    of the person; empty when it is not known
 * @param what    the page that was completed, as its activity is called
 * @param course  title of the course; empty when the LMS sent none
 * @param points  to be told, of {@code most}
 * @param reason  code of what went wrong last; empty when nothing did
 * @param answer  the LMS's own words then
 * @param nextAt  when it is tried next; empty unless it waits
 */
public record QueueLine(
        UUID id,
        String name,
        String what,
        String course,
        State state,
        int points,
        int most,
        int attempts,
        String reason,
        String answer,
        Instant changedAt,
        Optional<Instant> nextAt) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "QueueLine[" + id + ", " + state + "]";
    }
}
