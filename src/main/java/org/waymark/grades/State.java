package org.waymark.grades;

import java.util.Locale;

/** How far a score is on its way. */
public enum State {
    /** To be sent, or sent again. */
    WAITING,
    /** The LMS has it, or something later. */
    DELIVERED,
    /** Somebody has to look: the LMS says no for now, or has not answered for eight days. */
    PARKED,
    /** The LMS will never take it. */
    REFUSED,
    /** Delivered more than 90 days ago; on no page any more. */
    SETTLED;

    /** Last part of the keys that word it, and what an address names it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
