package org.waymark.mentoring;

import java.util.List;

/** Everything open to a reader. */
public record InboxSummary(List<InboxItem> items) {
    public InboxSummary {
        items = List.copyOf(items);
    }

    public List<InboxItem> in(InboxItem.State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
