package org.waymark.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * What an owner is about to share.
 *
 * @param relationship given to the reader as the owner's mentor or supervisor, and ends with that; empty when by name
 * @param until        last day
 */
public record Offer(RecordRef thing, int version, PersonId reader, Optional<UUID> relationship, LocalDate until) {}
