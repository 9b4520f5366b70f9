package org.waymark.development;

import java.util.Optional;

/**
 * Which actions to see.
 *
 * @param state   empty for all
 * @param session 1..12, or 0 for all
 * @param from    how many to pass over, 0 or more
 */
public record ActionFilter(Optional<ItemState> state, int session, int from) {
    private static final ActionFilter OPEN = new ActionFilter(Optional.of(ItemState.OPEN), 0, 0);

    static ActionFilter everything() {
        return new ActionFilter(Optional.empty(), 0, 0);
    }

    static ActionFilter open() {
        return OPEN;
    }
}
