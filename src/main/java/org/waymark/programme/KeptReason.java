package org.waymark.programme;

import java.util.Locale;

/** Why a text stands beside its note instead of being it. */
public enum KeptReason {
    /** Another tab or device had written in the meantime. */
    CONFLICT,
    /** The visit had ended. */
    EXPIRED,
    /** Its owner chose another text in its place. */
    REPLACED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
