package org.waymark.grades;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be done for an organisation now.
 *
 * @param hasNews   somebody completed something
 * @param hasPlaces a place is due to be looked at
 * @param hasOld    delivered scores are to be taken off the lists
 * @param platforms for which a score is due, and which are not to be left alone
 * @param waiting   scores on their way, due or not
 * @param oldest    since when the one that waits the longest does
 */
public record Agenda(
        boolean hasNews,
        boolean hasPlaces,
        boolean hasOld,
        List<UUID> platforms,
        long waiting,
        Optional<Instant> oldest) {
    boolean isEmpty() {
        return !hasNews && !hasPlaces && !hasOld && platforms.isEmpty();
    }
}
