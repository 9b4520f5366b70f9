package org.waymark.supervision;

import java.util.Locale;

/** On which side of supervision somebody sits; a person may sit on both. */
public enum Seat {
    SUPERVISEE,
    SUPERVISOR;

    /** Small letters, as keys of messages end. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Seat other() {
        return this == SUPERVISEE ? SUPERVISOR : SUPERVISEE;
    }
}
