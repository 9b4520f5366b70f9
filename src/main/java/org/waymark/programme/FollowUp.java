package org.waymark.programme;

import java.util.List;

/**
 * What a session asks for afterwards.
 *
 * @param key stable over all sessions
 * @param text plain text
 * @param types kinds of record that close it, the first being the usual one; never empty
 * @param dueInDays suggested time, 1..366 days; our suggestion, not the source's
 * @param links tools it names
 */
public record FollowUp(String key, String text, List<FollowUpType> types, int dueInDays, List<Link> links) {
    /** Keeps its own copies of the lists. */
    public FollowUp {
        types = List.copyOf(types);
        links = List.copyOf(links);
    }

    /** @return the usual kind of record */
    public FollowUpType type() {
        return types.get(0);
    }
}
