package org.waymark.mentoring;

import java.util.List;

/**
 * Everything open to a reader.
 *
 * @param asked what they are asked as a mentor, what waits first
 */
public record InboxSummary(List<InboxItem> items, List<Asking.Asked> asked) {
    public InboxSummary {
        items = List.copyOf(items);
        asked = List.copyOf(asked);
    }

    public List<InboxItem> in(InboxItem.State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
