package org.waymark.programme;

import java.util.List;

/**
 * One of the days over which the programme can be taught.
 *
 * @param number 1..12, in order
 * @param title subject of the day
 * @param sessions numbers of its sessions; every session stands on exactly one day
 */
public record Day(int number, String title, List<Integer> sessions) {
    /** Keeps its own copy of the list. */
    public Day {
        sessions = List.copyOf(sessions);
    }
}
