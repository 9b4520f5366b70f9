package org.waymark.programme;

/** What a person may do to a clock. Which of these is possible when stands in {@link ClockState}. */
public enum ClockMove {
    /** The time stands still until somebody goes on. */
    PAUSE,
    /** The time runs again from where it stood. */
    GO_ON,
    /** The present part gets more minutes; everything after it moves back. */
    EXTEND,
    /** The clock is set to the beginning of another part: to go ahead early, or to come back to a part left open. */
    MOVE_TO,
    /** The clock is put away. */
    STOP
}
