package org.waymark.outside;

import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Courses that are copied in the LMS of the first town, and what Waymark makes of their first launch. */
final class CopiedCourses {
    private static final String GROUP = "select g.id from cohort_group g join organisation o"
            + " on o.organisation_id = g.organisation_id where g.context_id = ? and o.name = ?";

    private final Stage stage;

    CopiedCourses(Stage stage) {
        this.stage = stage;
    }

    /** A course of a test's own, already known to Waymark; everybody of the main course is in it. */
    LmsCourse known() {
        LmsCourse course = copyOf(stage.lms().organisation().mainCourse());
        inside(stage.town().newSupervisor(), course, "");
        return course;
    }

    /** A copy that nobody has opened yet. */
    LmsCourse copyOf(LmsCourse course) {
        return stage.lms().copy(course);
    }

    /** Somebody inside, from this course. */
    LaunchClient inside(LmsPerson person, LmsCourse course, String destination) {
        LaunchClient browser = LaunchClient.inFrame();
        PracticeLms lms = stage.lms();
        WebPage page = browser.launch(lms.launch(now(person), course.opening(destination)));
        if (page.status() != 200 || browser.visit().isEmpty()) {
            throw new AssertionError(person.name() + " was not let in: " + page.status() + " " + page.text());
        }
        return browser;
    }

    /** The person as the LMS knows them today, enrolled in copies too. */
    LmsPerson now(LmsPerson person) {
        return stage.lms().organisation().person(person.username());
    }

    /** The group that a course has in Waymark today. */
    String group(LmsCourse course) {
        return stage.rows()
                .texts(
                        GROUP,
                        Integer.toString(course.id()),
                        stage.town().organisation().name())
                .get(0);
    }

    /** Address of the question about the group that this course has had since its first launch. */
    String question(LmsCourse course) {
        return "/groups/" + group(course) + "/origin";
    }
}
