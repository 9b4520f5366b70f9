package org.waymark.programme;

import java.util.Locale;

/** Why a text stands beside its note instead of being it. */
public enum KeptReason {
    /** Another tab or device had written in the meantime. */
    CONFLICT,
    /** The visit had ended. */
    EXPIRED,
    /** The place that it was begun for has closed, as when a share ends. */
    ENDED,
    /** Its owner chose another text in its place. */
    REPLACED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
