package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as the two see it.
 *
 * @param pair     the relationship it belongs to
 * @param due      the day that was counted
 * @param note     name of the bank holiday that moved it
 * @param reason   why it was cancelled or missed
 * @param replaces the meeting in whose place it is
 * @param isAway   whether one of the two has said since that they are away on its day
 */
public record MeetingSummary(
        UUID id,
        UUID pair,
        LocalDate due,
        MeetingWhen when,
        MeetingRule rule,
        String note,
        MeetingState state,
        String reason,
        Optional<UUID> replaces,
        Instant changedAt,
        int version,
        boolean isAway) {
    public String path() {
        return "/supervision/meetings/" + id;
    }

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public boolean hasBegun(Instant now) {
        return !when.begins().isAfter(now);
    }

    MeetingSummary away(boolean isAwayThen) {
        return new MeetingSummary(
                id, pair, due, when, rule, note, state, reason, replaces, changedAt, version, isAwayThen);
    }
}
