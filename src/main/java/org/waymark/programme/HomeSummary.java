package org.waymark.programme;

import java.util.Map;

/**
 * Home of one person.
 *
 * @param isWaiting     staff of the course whose role nobody has confirmed yet
 * @param isNameless    the LMS sent no name and the person has typed none
 * @param givesOutRoles a lead, or an administrator of the LMS
 * @param places        keys of the titles of places to write that are no sessions, by their number
 */
public record HomeSummary(
        YearSummary year,
        NextStep next,
        boolean isWaiting,
        boolean isNameless,
        boolean givesOutRoles,
        Map<Integer, String> places) {
    public HomeSummary {
        places = Map.copyOf(places);
    }
}
