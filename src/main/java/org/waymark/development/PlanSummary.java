package org.waymark.development;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole plan on one page.
 *
 * @param items   everything but actions, in the order in which it was begun
 * @param actions the open ones with the nearest day
 * @param kinds   kinds of support to think of, from content
 */
public record PlanSummary(
        List<ItemSummary> items, List<ItemSummary> actions, List<String> kinds, PlanStep next, LocalDate today) {
    public PlanSummary {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
        kinds = List.copyOf(kinds);
    }

    public List<ItemSummary> of(ItemKind kind, boolean isOpen) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .filter(item -> item.state() != ItemState.IDEA && isOpen == (item.state() == ItemState.OPEN))
                .toList();
    }

    /** What was kept in sessions and is no goal yet. */
    public List<ItemSummary> ideas() {
        return items.stream().filter(item -> item.state() == ItemState.IDEA).toList();
    }
}
