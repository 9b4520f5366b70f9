package org.waymark.portfolio;

import java.time.Instant;
import java.util.List;

/**
 * What becomes a file: the chosen things of one person.
 *
 * @param name empty when the LMS gave none
 */
public record DocumentSummary(String name, Instant madeAt, List<Part> parts) {
    public DocumentSummary {
        parts = List.copyOf(parts);
    }

    /** A chapter with what was chosen of it; never empty. */
    public record Part(String key, String titleKey, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }
}
