package org.waymark.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The dates of a group's year as one reader sees them.
 *
 * @param title         of the group, empty when the LMS sent none
 * @param isLead        whether the reader may change them
 * @param startsOn      the day from which suggestions are counted
 * @param startBy       name of the lead who set it; empty while nobody did or when it is not known
 * @param startVersion  0 while nobody has set it
 * @param suggestedNote whose suggestion the suggested days are
 * @param points        the earliest first; hidden ones are there for leads only
 */
public record GroupYear(
        UUID group,
        String title,
        boolean isLead,
        LocalDate startsOn,
        String startBy,
        int startVersion,
        String suggestedNote,
        List<YearPoint> points) {
    public GroupYear {
        points = List.copyOf(points);
    }
}
