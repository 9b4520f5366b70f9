package org.waymark.mentoring;

import java.util.List;
import org.waymark.Visitor;

/**
 * What people ask of their mentors, for the inbox. Implemented as a bean by the room that keeps it; CDI collects. Asked with
 * every look at the inbox, so it answers with one statement.
 */
public interface Asking {
    /**
     * One question.
     *
     * @param text      already worded; leads to the page
     * @param path      without the prefix of the visit
     * @param isWaiting whether the mentor has said nothing yet
     */
    record Asked(String text, String path, boolean isWaiting) {}

    /** Those that wait first. */
    List<Asked> asked(Visitor mentor);
}
