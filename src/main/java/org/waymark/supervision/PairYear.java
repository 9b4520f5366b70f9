package org.waymark.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of a pair.
 *
 * @param plan     from what they were counted; empty while nothing is set
 * @param meetings in order of their days
 * @param now      moment of the answer, to tell what is ahead from what is past
 */
public record PairYear(MeetingPair pair, Optional<MeetingPlan> plan, List<MeetingSummary> meetings, Instant now) {
    public PairYear {
        meetings = List.copyOf(meetings);
    }

    public List<MeetingSummary> ahead() {
        return meetings.stream().filter(each -> !each.hasBegun(now)).toList();
    }

    /** The latest first. */
    public List<MeetingSummary> past() {
        return meetings.stream()
                .filter(each -> each.hasBegun(now))
                .sorted(java.util.Comparator.comparing(
                                (MeetingSummary each) -> each.when().begins())
                        .reversed())
                .toList();
    }

    /** The next that is planned. */
    public Optional<MeetingSummary> next() {
        return ahead().stream().filter(MeetingSummary::isPlanned).findFirst();
    }

    /** The latest past one of which nobody has said whether it happened. */
    public Optional<MeetingSummary> unsaid() {
        return past().stream().filter(MeetingSummary::isPlanned).findFirst();
    }

    public String path() {
        return "/supervision/meetings/pairs/" + pair.id();
    }
}
