package org.waymark.cohort;

import java.util.Locale;

/** How a person stands to the clock of a session. */
public enum ClockStance {
    /** Goes by no clock, as everyone may. */
    NONE,
    /** Goes by their own. */
    OWN,
    /** Leads the group's: their buttons move it for everyone who follows. */
    LEADS,
    /** Goes by the group's, which somebody else leads. */
    FOLLOWS;

    /** The word in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
