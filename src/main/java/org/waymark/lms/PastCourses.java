package org.waymark.lms;

import java.util.Arrays;
import java.util.List;
import org.waymark.lti.Texts;
import org.waymark.lti.launch.Course;
import org.waymark.lti.launch.Launch;

/** The courses that a course was copied from, as a launch tells them. */
final class PastCourses {
    /** Custom parameter of every launch, filled with {@code $Context.id.history}. */
    static final String PARAMETER = "context_history";

    private static final int COURSES_MAX = 50;
    /** A longer text has lost its end on the way, and its last id may be half of another. */
    private static final int WHOLE_MAX = 1_000;

    private PastCourses() {}

    /** What the platform calls them, the nearest first, at most fifty; without the course itself and without nonsense. */
    static List<String> of(Launch launch) {
        String course = launch.course().map(Course::id).orElse("");
        return of(launch.custom().getOrDefault(PARAMETER, ""), course);
    }

    static List<String> of(String history, String course) {
        boolean isWhole = history.length() < WHOLE_MAX;
        String text = isWhole ? history : history.substring(0, Math.max(0, history.lastIndexOf(',', WHOLE_MAX - 1)));
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(id -> Texts.isId(id) && !id.startsWith("$") && !id.equals(course))
                .distinct()
                .limit(COURSES_MAX)
                .toList();
    }
}
