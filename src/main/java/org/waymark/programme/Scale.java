package org.waymark.programme;

import java.util.List;

/**
 * The steps on which people place themselves in an area. No step is a mark: they have words and an order, nothing else.
 *
 * @param origin where the file comes from
 * @param title  what the scale is called
 * @param note   whose words these are
 * @param steps  from the first to the last, 2..7
 */
public record Scale(Origin origin, String title, String note, List<Level> steps) {
    public Scale {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param label a few words
     * @param text  what it means, in a sentence
     */
    public record Level(String key, String label, String text) {}
}
