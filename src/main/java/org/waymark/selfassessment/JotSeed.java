package org.waymark.selfassessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.programme.Area;

/**
 * What was kept in a session as the beginning of a point, for its owner.
 *
 * @param area  empty while nobody has said which
 * @param on    the day it was kept
 * @param point the point made from it
 */
public record JotSeed(
        UUID jot,
        int sessionNumber,
        Optional<Area> area,
        String text,
        LocalDate on,
        Optional<UUID> point,
        boolean isLeft) {
    public boolean isWaiting() {
        return point.isEmpty() && !isLeft;
    }
}
