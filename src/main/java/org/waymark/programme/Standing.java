package org.waymark.programme;

import java.util.Locale;

/** How far a session is for one person. */
public enum Standing {
    NOT_BEGUN,
    BEGUN,
    /** All four timed parts are done. */
    DONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
