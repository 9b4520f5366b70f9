package org.waymark.records.web;

import java.util.List;
import org.waymark.records.ExcerptSummary;
import org.waymark.records.GivenPaper;
import org.waymark.records.PaperLists;

/**
 * Signed records of somebody.
 *
 * @param given  what others let them read
 * @param unseen own papers that the other party lets somebody read, which they have not been shown
 * @param asked  excerpts to which the visitor is to say yes or no
 */
public record ListsPage(PaperLists lists, List<GivenPaper> given, List<GivenPaper> unseen, List<ExcerptSummary> asked) {
    public ListsPage {
        asked = List.copyOf(asked);
        given = List.copyOf(given);
        unseen = List.copyOf(unseen);
    }
}
