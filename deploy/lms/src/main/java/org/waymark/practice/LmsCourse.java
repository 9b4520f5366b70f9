package org.waymark.practice;

import java.util.ArrayList;
import java.util.List;

/**
 * A course, with the activities that open Waymark.
 *
 * @param history numbers of the courses this one was copied from, the nearest first
 */
public record LmsCourse(int id, String shortName, String title, List<LmsActivity> activities, List<Integer> history) {
    public LmsCourse {
        activities = List.copyOf(activities);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** A course that was never copied. */
    public LmsCourse(int id, String shortName, String title, List<LmsActivity> activities) {
        this(id, shortName, title, activities, List.of());
    }

    /** The activity with this destination, for example {@code programme/4}; the empty text is the home page. */
    public LmsActivity opening(String destination) {
        return activities.stream()
                .filter(activity -> activity.destination().equals(destination))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " has no activity for " + destination));
    }

    /** The activity with this title, the newest of several. */
    public LmsActivity called(String activityTitle) {
        return activities.stream()
                .filter(activity -> activity.title().equals(activityTitle))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException(title + " has no activity called " + activityTitle));
    }

    LmsCourse with(LmsActivity activity) {
        List<LmsActivity> more = new ArrayList<>(activities);
        more.add(activity);
        return new LmsCourse(id, shortName, title, more, history);
    }
}
