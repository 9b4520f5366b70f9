package org.waymark.programme;

import java.util.List;

/** A person's follow-ups. */
public record TasksSummary(List<TaskSummary> open, List<TaskSummary> done) {
    public TasksSummary {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }
}
