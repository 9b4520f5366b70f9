package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A jot for its owner.
 *
 * @param area      the area of the standards it belongs to, where it belongs to one
 * @param isRemoved whether it stands among those that can be put back
 */
public record JotSummary(
        UUID id,
        int sessionNumber,
        JotHome home,
        Optional<Area> area,
        String text,
        Instant jottedAt,
        int version,
        boolean isRemoved) {

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
                jot.state() == JotState.REMOVED);
    }
}
