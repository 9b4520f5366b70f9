package org.waymark.programme;

import java.util.List;

/**
 * One thing to do before a session; can be ticked off.
 *
 * @param key stable over all sessions
 * @param text plain text
 * @param links what it needs
 */
public record Preparation(String key, String text, List<Link> links) {
    /** Keeps its own copy of the list. */
    public Preparation {
        links = List.copyOf(links);
    }
}
