package org.waymark.lms;

import java.util.UUID;

/**
 * Somebody is choosing what to place in a course.
 *
 * @param isMultiple    whether the LMS takes several at once
 * @param isColumnTaken whether the LMS lets an activity bring a column of the gradebook along
 */
public record Picking(UUID id, State state, boolean isMultiple, boolean isColumnTaken) {
    /** From the request of the LMS to the answer, or to the end of the day. */
    public enum State {
        OPEN,
        /** The choice has gone to the LMS. */
        ANSWERED,
        /** Its time has run out, or it never was this person's. */
        OVER
    }
}
