package org.waymark.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.waymark.PersonId;

/** Days on which somebody is away, the first and the last among them. */
public record MeetingLeave(UUID id, PersonId person, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
