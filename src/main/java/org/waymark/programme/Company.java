package org.waymark.programme;

import java.util.Locale;

/** Whether someone does a segment alone or with a group. */
public enum Company {
    ALONE,
    GROUP;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
