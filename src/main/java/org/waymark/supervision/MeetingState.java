package org.waymark.supervision;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    HELD,
    MISSED,
    CANCELLED,
    /** Taken back because the dates were counted anew. */
    REPLACED;

    private static final Map<MeetingState, Set<MeetingState>> NEXT = Map.of(
            PLANNED, EnumSet.of(HELD, MISSED, CANCELLED, REPLACED),
            HELD, EnumSet.of(MISSED),
            MISSED, EnumSet.of(HELD),
            CANCELLED, EnumSet.noneOf(MeetingState.class),
            REPLACED, EnumSet.noneOf(MeetingState.class));

    /** Whether the table of states leads there; held and missed can be put right. */
    public boolean leadsTo(MeetingState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether it can only be said of a meeting that has begun. */
    boolean isOfThePast() {
        return this == HELD || this == MISSED;
    }

    /** Whether it asks why. */
    public boolean asksWhy() {
        return this == MISSED || this == CANCELLED;
    }

    /** Last part of the keys that word it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
