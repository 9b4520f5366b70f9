package org.waymark.roster.web;

import java.util.List;
import java.util.UUID;
import org.waymark.cohort.CopyQuestion;
import org.waymark.roster.CourseSummary;
import org.waymark.roster.Overview;
import org.waymark.roster.Questions;
import org.waymark.roster.TeacherSummary;
import org.waymark.web.Shell;

/** @param oneself id of the reader, who does not decide about themselves */
public record CoursesPage(List<CourseSummary> courses, List<CopyQuestion> copies, Questions questions, String oneself) {
    CoursesPage(Overview.Sight sight, String oneself) {
        this(sight.courses(), sight.copies(), sight.questions(), oneself);
    }

    /** Title of the course, or a word for one without. */
    public String title(UUID course, Shell shell) {
        return courses.stream()
                .filter(one -> one.id().equals(course))
                .map(one -> title(one, shell))
                .findFirst()
                .orElse("");
    }

    public static String title(CourseSummary course, Shell shell) {
        return title(course.title(), shell);
    }

    public static String title(String title, Shell shell) {
        return title.isEmpty() ? shell.text("roster.courses.untitled") : title;
    }

    /** Why the last reading failed, in plain words. */
    public static String failure(CourseSummary course, Shell shell) {
        return shell.text("roster.failure." + course.failure().replace('_', '-'));
    }

    public boolean isOneself(TeacherSummary teacher) {
        return teacher.person().toString().equals(oneself);
    }

    /** The name, or a mark that tells apart those without one. */
    public static String name(String id, String name, Shell shell) {
        return name.isEmpty() ? shell.text("roster.person.nameless", id.substring(0, 4)) : name;
    }
}
