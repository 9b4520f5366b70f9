package org.waymark.evidence;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.Area;

/**
 * What stands in one area.
 *
 * @param source the only source that is shown, where one was asked for
 * @param part   of the list, 1 or more
 */
public record AreaReading(Area area, Optional<Source> source, List<PlacedItem> items, int part) {
    public AreaReading {
        items = List.copyOf(items);
    }

    /** How many the whole list holds. */
    public long all() {
        return items.isEmpty() ? 0 : items.get(0).all();
    }

    public boolean hasMore() {
        return (long) part * Portfolio.PAGE < all();
    }

    /** Address of another part of the list. */
    public String path(int other) {
        return Matrix.path(area.number(), source) + (source.isPresent() ? "&" : "?") + "part=" + other;
    }
}
