package org.waymark.programme.web;

import java.util.List;
import org.waymark.programme.KeptSummary;
import org.waymark.programme.PromptSummary;

/** All texts kept for a person. */
public record KeptListPage(List<Line> lines) {
    /** One of them and where it was written. */
    public record Line(KeptSummary kept, PromptSummary prompt) {
        /** The first lines, to know it by; the whole text has a page of its own. */
        public String beginning() {
            String text = kept.text();
            return text.codePointCount(0, text.length()) <= BEGINNING
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + " …";
        }
    }

    private static final int BEGINNING = 400;

    public KeptListPage {
        lines = List.copyOf(lines);
    }
}
