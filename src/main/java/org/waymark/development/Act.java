package org.waymark.development;

import java.util.Locale;

/** What made a version of something in a plan. */
public enum Act {
    /** Kept, or changed, in a session. */
    JOTTED,
    MADE,
    REWORDED,
    /** A look back was written. */
    REVIEWED,
    /** Reached or done, with what was learned. */
    CLOSED,
    /** Set aside. */
    LEFT,
    /** Opened again. */
    OPENED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
