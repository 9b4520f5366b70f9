package org.waymark.records.web;

import java.util.List;
import org.waymark.records.ExcerptSummary;

/** Excerpts around somebody. */
public record ExcerptsPage(List<ExcerptSummary> excerpts) {
    public ExcerptsPage {
        excerpts = List.copyOf(excerpts);
    }
}
