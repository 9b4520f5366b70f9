package org.waymark.programme.web;

import java.util.List;
import org.waymark.programme.KeptSummary;
import org.waymark.programme.PromptSummary;

/** All texts kept for a person. */
public record KeptListPage(List<Line> lines) {
    /** One of them and where it was written. */
    public record Line(KeptSummary kept, PromptSummary prompt) {}

    public KeptListPage {
        lines = List.copyOf(lines);
    }
}
