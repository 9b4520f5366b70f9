package org.waymark.lms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * Somebody's account in an LMS, as of a launch.
 *
 * @param toldHash of what the LMS said then
 * @param courseId the group of the course they came from
 */
record Account(PersonId person, Optional<UUID> courseId, String toldHash, Instant lastLaunchedAt) {
    /** Somebody whose name, role and group are in line with what the LMS said. */
    record Settled(PersonId person, Optional<UUID> courseId) {
        Account told(String toldHash, Instant now) {
            return new Account(person, courseId, toldHash, now);
        }
    }

    Account launchedAgain(Instant now) {
        return new Account(person, courseId, toldHash, now);
    }
}
