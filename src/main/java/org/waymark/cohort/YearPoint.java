package org.waymark.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One point of a group's year.
 *
 * @param key      of the suggestion, or the id of a point that a lead added
 * @param why      what it is good for; empty for a point that a lead added
 * @param dueOn    the day that holds
 * @param source   where the day comes from
 * @param reason   why a lead changed it; empty when nobody did
 * @param by       name of that lead; empty when it is not known
 * @param isHidden whether the group sees it no longer
 * @param isDone   whether the reader has done the session that closes it
 * @param version  0 while nobody has changed anything
 */
public record YearPoint(
        String key,
        String title,
        String why,
        LocalDate dueOn,
        Source source,
        String reason,
        String by,
        boolean isHidden,
        Optional<Integer> session,
        boolean isDone,
        int version) {
    /** Longest title, in characters. */
    public static final int TITLE_MAX = 200;
    /** Longest reason, in characters. */
    public static final int REASON_MAX = 500;

    /** Where a day comes from. */
    public enum Source {
        /** Suggested by us. */
        SUGGESTED,
        /** A suggestion of ours that a lead has moved. */
        CHANGED,
        /** Typed in by a lead. */
        ADDED
    }
}
