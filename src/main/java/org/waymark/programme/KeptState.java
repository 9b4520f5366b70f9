package org.waymark.programme;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of a kept text. Whatever became of it, it can be read until its last day. */
public enum KeptState {
    /** Its owner has not chosen yet. */
    WAITING,
    /** It stands in the place of the note. */
    USED,
    /** It stands below the note that was there. */
    JOINED,
    /** Its owner kept the other text; may still change their mind. */
    ASIDE;

    /** The states that may follow this one. */
    Set<KeptState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(USED, JOINED, ASIDE);
            case ASIDE -> EnumSet.of(USED, JOINED);
            case USED, JOINED -> EnumSet.noneOf(KeptState.class);
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
