package org.waymark.reflection;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.TaskSummary;

/**
 * The log, the newest first.
 *
 * @param older how many entries to pass over for older ones; 0 where there are none
 * @param piece the piece, where it was begun
 * @param tasks   follow-ups that an entry can be about
 * @param removed what can be put back
 */
public record OverviewSummary(
        List<Reflection> entries,
        int older,
        Optional<Reflection> piece,
        List<TaskSummary> tasks,
        List<Reflection> removed) {
    public OverviewSummary {
        entries = List.copyOf(entries);
        tasks = List.copyOf(tasks);
        removed = List.copyOf(removed);
    }
}
