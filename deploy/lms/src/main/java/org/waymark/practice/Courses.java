package org.waymark.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.practice.grades.Gradebook;
import org.waymark.practice.grades.LineItem;

/** Courses and people as they change: activities are added, courses copied, people come and go. */
final class Courses {
    private final Gradebook gradebook;
    private Organisation now;

    Courses(Organisation first, Gradebook gradebook) {
        this.now = first;
        this.gradebook = gradebook;
    }

    synchronized Organisation now() {
        return now;
    }

    /** Adds an activity that was chosen in the tool; an empty title becomes the name of the tool. */
    synchronized LmsActivity add(
            int courseId, String title, String description, LmsActivity.Picked picked, Optional<Grading> grading) {
        LmsActivity added = new LmsActivity(
                now.activityIdNext(),
                now.resourceLinkIdNext(),
                title,
                description,
                picked.custom().getOrDefault("destination", ""),
                Optional.of(picked));
        now = now.with(course(courseId).with(added));
        grading.ifPresent(column -> gradebook.add(courseId, picked.clientId(), added, column));
        return added;
    }

    /** Copies a course with its people: other numbers everywhere, custom parameters and empty columns as before. */
    synchronized LmsCourse copy(int courseId) {
        LmsCourse original = course(courseId);
        List<Integer> history = new ArrayList<>(List.of(original.id()));
        history.addAll(original.history());
        int id = now.courseIdNext();
        String shortName = original.shortName() + "-" + id;
        LmsCourse copy = new LmsCourse(id, shortName, original.title() + " (copy)", List.of(), history);
        now = now.with(copy)
                .withPeople(person -> person.isEnrolledIn(original) ? person.enrolledIn(shortName) : person);
        restore(original, id);
        return course(id);
    }

    /** Puts the activities of a backup into a course once more. */
    synchronized LmsCourse restore(LmsCourse backup, int courseId) {
        Map<Integer, Integer> links = new HashMap<>();
        for (LmsActivity activity : backup.activities()) {
            LmsActivity restored = activity.copiedAs(now.activityIdNext(), now.resourceLinkIdNext());
            links.put(activity.resourceLinkId(), restored.resourceLinkId());
            now = now.with(course(courseId).with(restored));
        }
        for (LineItem item : gradebook.items(backup.id())) {
            Optional<Integer> link = item.resourceLinkId().map(links::get);
            if (item.resourceLinkId().isEmpty() || link.isPresent()) {
                gradebook.copy(item, courseId, link);
            }
        }
        return course(courseId);
    }

    synchronized void enrol(LmsPerson person, LmsCourse course) {
        change(person, other -> other.enrolledIn(course.shortName()));
    }

    synchronized void withdraw(LmsPerson person, LmsCourse course) {
        change(person, other -> other.withdrawnFrom(course.shortName()));
    }

    private void change(LmsPerson person, UnaryOperator<LmsPerson> change) {
        now = now.withPeople(other -> other.id() == person.id() ? change.apply(other) : other);
    }

    private LmsCourse course(int id) {
        return now.course(id).orElseThrow(() -> new IllegalArgumentException("There is no course " + id));
    }
}
