package org.waymark.reflection;

import java.util.Locale;

/** What a text began with. */
public enum ReflectionSource {
    FREE,
    /** What was kept in a session. */
    JOT,
    /** The follow-up of a session. */
    TASK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
