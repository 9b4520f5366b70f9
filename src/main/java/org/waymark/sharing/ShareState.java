package org.waymark.sharing;

import java.util.Locale;

/** How a share stands today. */
public enum ShareState {
    OPEN,
    /** Its day is over. */
    EXPIRED,
    WITHDRAWN,
    REPLACED,
    RELATIONSHIP;

    /** Last part of the keys that word it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
