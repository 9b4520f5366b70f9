package org.waymark.roster;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A course as a lead sees it.
 *
 * @param title      empty where the LMS sent none
 * @param readAt     when it was last read to its end
 * @param failure    reason code of the last reading if it failed, else empty
 * @param isUnderWay whether it is being read, or about to be
 */
public record CourseSummary(
        UUID id,
        String title,
        long members,
        Optional<Instant> readAt,
        String failure,
        Optional<Instant> failedAt,
        boolean isUnderWay) {}
