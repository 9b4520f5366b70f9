package org.waymark.cohort;

import java.util.Optional;
import java.util.UUID;

/**
 * Which clock is meant.
 *
 * @param session number of the session, 1 or more
 * @param group   whose clock it is; empty for a person's own
 */
public record ClockPlace(int session, Optional<UUID> group) {
    public static ClockPlace own(int session) {
        return new ClockPlace(session, Optional.empty());
    }

    public static ClockPlace shared(int session, UUID group) {
        return new ClockPlace(session, Optional.of(group));
    }
}
