package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;

/**
 * One session in a person's year.
 *
 * @param day           number of the day it stands on
 * @param isRecommended whether everyone is advised to take it
 * @param segmentsDone  0..4
 * @param next          the first timed part that is not done; empty when all are
 * @param touchedAt     when the person last did or wrote something there
 */
public record SessionProgress(
        Session session,
        int day,
        boolean isRecommended,
        int segmentsDone,
        Optional<Segment> next,
        Optional<Instant> touchedAt) {

    public int number() {
        return session.number();
    }

    public Standing standing() {
        if (next.isEmpty()) {
            return Standing.DONE;
        }
        return touchedAt.isPresent() ? Standing.BEGUN : Standing.NOT_BEGUN;
    }
}
