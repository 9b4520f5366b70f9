package org.waymark.programme;

import java.time.Instant;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/**
 * Fired in the transaction in which a person completes a part of a session or the session itself; once for each time it
 * becomes done, however often the form is sent.
 *
 * @param part         key of the part; empty when the session as a whole is meant
 * @param segmentsDone timed parts of this session that are done now, 0..4
 * @param sessionsDone sessions of the year that are done now, 0..12
 */
public record ActivityCompleted(
        OrganisationId organisation,
        PersonId person,
        Kind kind,
        int sessionNumber,
        String part,
        Instant at,
        int segmentsDone,
        int sessionsDone) {

    /** What was completed. */
    public enum Kind {
        PREPARATION,
        SEGMENT,
        SESSION,
        FOLLOW_UP;

        static Kind of(Part part) {
            return switch (part) {
                case PREPARATION -> PREPARATION;
                case FOLLOW_UP -> FOLLOW_UP;
                default -> SEGMENT;
            };
        }
    }
}
