package org.waymark.reflection;

import java.util.List;

/**
 * What a piece is made from.
 *
 * @param chosen in their order
 * @param others entries that are not chosen, the newest first
 * @param older  how many of these to pass over for older ones; 0 where there are none
 */
public record ChoiceSummary(Reflection piece, List<Chosen> chosen, List<Reflection> others, int older) {
    /**
     * A chosen entry.
     *
     * @param isPutIn whether its words were put into the text
     */
    public record Chosen(Reflection entry, boolean isPutIn) {}

    public ChoiceSummary {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    /** Whether there is anything to put in. */
    public boolean isOpen() {
        return chosen.stream().anyMatch(each -> !each.isPutIn());
    }
}
