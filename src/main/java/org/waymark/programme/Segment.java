package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * One timed part of a session.
 *
 * @param kind which of the four
 * @param title printed name, from the standard outline
 * @param minutes planned length, 1..90; the four make 90
 * @param mode who works together; evidence is always individual
 * @param printedMode what the source prints beside the minutes, where it prints anything
 * @param steps at least one, in order
 */
public record Segment(
        SegmentKind kind, String title, int minutes, Mode mode, Optional<String> printedMode, List<Step> steps) {
    /** Keeps its own copy of the list. */
    public Segment {
        steps = List.copyOf(steps);
    }

    /** @return {@code introduction}, {@code experience}, {@code reflection} or {@code evidence} */
    public String key() {
        return kind.key();
    }
}
