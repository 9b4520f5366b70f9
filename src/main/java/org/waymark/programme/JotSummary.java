package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A jot for its owner.
 *
 * @param area      the area of the standards it belongs to, where it belongs to one
 * @param isRemoved whether it stands among those that can be put back
 * @param onward    address without the prefix of the visit where its owner goes on with it; empty where its home has no room
 */
public record JotSummary(
        UUID id,
        int sessionNumber,
        JotHome home,
        Optional<Area> area,
        String text,
        Instant jottedAt,
        int version,
        boolean isRemoved,
        String onward) {

    static JotSummary of(Jot jot, ContentPack content) {
        JotWords words = jot.words();
        return new JotSummary(
                jot.id(),
                jot.sessionNumber(),
                words.home(),
                Optional.ofNullable(words.area()).flatMap(content::area),
                words.text(),
                jot.jottedAt(),
                jot.version(),
                jot.state() == JotState.REMOVED,
                "");
    }

    JotSummary goingOn(String path) {
        return new JotSummary(id, sessionNumber, home, area, text, jottedAt, version, isRemoved, path);
    }
}
