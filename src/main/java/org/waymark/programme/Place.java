package org.waymark.programme;

import java.util.Locale;

/** Where someone does a segment. */
public enum Place {
    ONLINE,
    ROOM;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
