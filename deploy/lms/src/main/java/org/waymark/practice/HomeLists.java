package org.waymark.practice;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.practice.http.Html;

/** The two lists of the home page: whom to be, and what to open. */
final class HomeLists {
    private HomeLists() {}

    static String people(Organisation organisation, int chosen) {
        return Stream.of(LmsRole.values())
                .map(role -> "<h3>" + Html.escaped(role.groupName()) + "</h3>\n"
                        + organisation.people(role).stream()
                                .map(person -> choice("user", person.id(), person.name(), person.id() == chosen))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    static String activities(Organisation organisation) {
        int first = organisation.mainCourse().activities().get(0).id();
        return organisation.courses().stream()
                .map(course -> "<h3>" + Html.escaped(course.title()) + "</h3>\n" + courseButton(course)
                        + course.activities().stream()
                                .map(activity -> choice("id", activity.id(), activity.title(), activity.id() == first))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String choice(String name, int value, String label, boolean isChosen) {
        return "<label><input type=\"radio\" name=\"" + name + "\" value=\"" + value + "\""
                + (isChosen ? " checked" : "") + "> " + Html.escaped(label) + "</label>";
    }

    /** For those who run the course; others learn that they do not. */
    private static String courseButton(LmsCourse course) {
        return "<button class=\"second\" formaction=\"/course/view.php\" name=\"course\" value=\"" + course.id()
                + "\">Run this course</button>\n";
    }
}
