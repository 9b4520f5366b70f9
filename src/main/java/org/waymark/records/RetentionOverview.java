package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What those see who keep records.
 *
 * @param due  whose time is over, or soon will be, the earliest first
 * @param held what must not be disposed of
 * @param gone what was disposed of, the latest first
 */
public record RetentionOverview(
        List<RetentionRule> rules, List<RetainedRecord> due, boolean isMore, List<HoldSummary> held, List<Gone> gone) {
    public RetentionOverview {
        rules = List.copyOf(rules);
        due = List.copyOf(due);
        held = List.copyOf(held);
        gone = List.copyOf(gone);
    }

    public record Gone(UUID id, String kind, String names, Instant at) {}
}
