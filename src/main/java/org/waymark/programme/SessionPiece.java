package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * Something a person did or kept in a session, for rooms that join it with other things.
 *
 * @param words what was kept; the title of a session that was done
 * @param area  the area of the standards it belongs to, where it belongs to one
 * @param at    when it was kept or done
 */
public record SessionPiece(
        UUID id, PersonId person, int sessionNumber, String words, Optional<Integer> area, Instant at) {}
