package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The points of a year that are suggested. No official source gives days, so this is a suggestion and says whose.
 *
 * @param origin     where the file comes from
 * @param title      what the suggestion is called
 * @param note       whose suggestion it is
 * @param milestones in the order of the file, 1..40
 */
public record SuggestedYear(Origin origin, String title, String note, List<Milestone> milestones) {
    public SuggestedYear {
        milestones = List.copyOf(milestones);
    }

    /**
     * One point.
     *
     * @param why     what it is good for, in a sentence
     * @param months  from the first day, 0..36
     * @param weeks   on top of the months, 0..8
     * @param session the session that closes it once it is done; empty when nothing does
     */
    public record Milestone(String key, String title, String why, int months, int weeks, Optional<Integer> session) {
        /** The day it falls on in a year that begins on this one. */
        public LocalDate dueOn(LocalDate start) {
            return start.plusMonths(months).plusWeeks(weeks);
        }
    }
}
