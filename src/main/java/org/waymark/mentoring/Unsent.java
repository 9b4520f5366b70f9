package org.waymark.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.programme.NoteSummary;

/**
 * What one person has begun to write in comments and not sent. Nobody else reads it.
 *
 * @param rescue token with which the page may hand in text after the visit
 */
public record Unsent(Map<String, NoteSummary> drafts, String rescue) {
    public Unsent {
        drafts = Map.copyOf(drafts);
    }

    /** The draft under a prompt; blank where there is none. */
    public NoteSummary at(String prompt) {
        return drafts.getOrDefault(prompt, new NoteSummary(prompt, "", 0, Optional.empty(), List.of(), 0));
    }
}
