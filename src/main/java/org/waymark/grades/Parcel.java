package org.waymark.grades;

import java.time.Instant;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * One score, claimed to be sent now.
 *
 * @param saidAt   the timestamp to tell
 * @param attempts this one included
 * @param queued   since when it waits
 * @param isAfterFailures whether others of this platform got nowhere lately
 */
record Parcel(
        UUID id,
        PersonId person,
        ScoredPlace place,
        Points points,
        Instant saidAt,
        int attempts,
        Instant queued,
        boolean isAfterFailures) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "Parcel[" + id + "]";
    }
}
