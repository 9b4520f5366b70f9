package org.waymark.sharing;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param part  1 or more
 * @param parts 1 or more
 * @param all   how many the whole list holds
 */
public record SharePart(List<ShareSummary> shares, int part, int parts, long all) {
    static final int SIZE = 20;

    public SharePart {
        shares = List.copyOf(shares);
    }

    public boolean isEmpty() {
        return shares.isEmpty();
    }
}
