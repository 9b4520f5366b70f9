package org.waymark.records;

import java.time.Instant;
import java.util.UUID;
import org.waymark.PersonId;

/** One paper in a list. @param other the other party; @param at when it was sealed, or else presented */
public record PaperLine(UUID id, String kind, int number, PersonId other, String otherName, Instant at) {}
