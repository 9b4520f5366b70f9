package org.waymark.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.programme.EmployerProfile;

/**
 * One meeting.
 *
 * @param changes    the latest first
 * @param shareBy    the day by which its record is to be shared
 * @param rules      where that day comes from
 * @param isReplaced whether another takes its place
 * @param suggested  a day for one in its place
 * @param self       the person who reads
 */
public record MeetingReading(
        MeetingPair pair,
        MeetingSummary meeting,
        List<MeetingChange> changes,
        LocalDate shareBy,
        EmployerProfile rules,
        boolean isReplaced,
        LocalDate suggested,
        org.waymark.PersonId self,
        Instant now) {
    public MeetingReading {
        changes = List.copyOf(changes);
    }

    public boolean hasBegun() {
        return meeting.hasBegun(now);
    }

    public boolean isToReplace() {
        return meeting.state().asksWhy() && !isReplaced;
    }
}
