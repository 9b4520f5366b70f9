package org.waymark.practice;

import java.util.List;

/** A course, with the activities that open Waymark. */
public record LmsCourse(int id, String shortName, String title, List<LmsActivity> activities) {
    public LmsCourse {
        activities = List.copyOf(activities);
    }

    /** The activity with this destination, for example {@code programme/4}; the empty text is the home page. */
    public LmsActivity opening(String destination) {
        return activities.stream()
                .filter(activity -> activity.destination().equals(destination))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " has no activity for " + destination));
    }
}
