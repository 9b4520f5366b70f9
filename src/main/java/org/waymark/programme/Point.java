package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * One keyed statement about the programme.
 *
 * @param key stable within its list
 * @param title a name to stand before the text, where there is one
 * @param text plain text of our own
 * @param links what the text refers to
 */
public record Point(String key, Optional<String> title, String text, List<Link> links) {
    /** Keeps its own copy of the list. */
    public Point {
        links = List.copyOf(links);
    }
}
