package org.waymark.development;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where something in a plan stands. Nothing is deleted and everything closed can be opened again. */
public enum ItemState {
    /** Kept in a session as the start of a goal; becomes one when its owner saves it. */
    IDEA,
    OPEN,
    DONE,
    SET_ASIDE;

    private static final Map<ItemState, Set<ItemState>> NEXT = Map.of(
            IDEA, Set.of(OPEN, SET_ASIDE),
            OPEN, Set.of(DONE, SET_ASIDE),
            DONE, Set.of(OPEN),
            SET_ASIDE, Set.of(OPEN));

    public boolean leadsTo(ItemState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether its words can still be changed. */
    public boolean isWritable() {
        return this == IDEA || this == OPEN;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
