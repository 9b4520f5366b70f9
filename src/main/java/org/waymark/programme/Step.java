package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * One step of a segment.
 *
 * @param key stable over all sessions; notes hang from it
 * @param kind what it asks
 * @param text what to do, or the question itself
 * @param question a question to keep in mind while watching or reading
 * @param pages page or range of pages to read, {@code 60-62}
 * @param links the resources it uses
 */
public record Step(
        String key, StepKind kind, String text, Optional<String> question, Optional<String> pages, List<Link> links) {
    /** Keeps its own copy of the list. */
    public Step {
        links = List.copyOf(links);
    }
}
