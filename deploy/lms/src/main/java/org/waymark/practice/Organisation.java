package org.waymark.practice;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The people and courses of one LMS. Nobody in it exists; all addresses end in example.org. */
public record Organisation(String name, List<LmsPerson> people, List<LmsCourse> courses) {
    public Organisation {
        people = List.copyOf(people);
        courses = List.copyOf(courses);
    }

    /** The demonstration organisation: Northmoor Council Adult Social Care. */
    public static Organisation northmoor() {
        try (InputStream data = Organisation.class.getResourceAsStream("northmoor.json")) {
            return JsonMapper.builder().build().readValue(data, Organisation.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration organisation cannot be read", e);
        }
    }

    /** Everybody with this role, in the order of the file. */
    public List<LmsPerson> people(LmsRole role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }

    /** The person with this user name, for tests that need somebody in particular. */
    public LmsPerson person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has nobody called " + username));
    }

    /** The course everybody is enrolled in. */
    public LmsCourse mainCourse() {
        return courses.get(0);
    }

    /** Everybody enrolled in the course, in the order of the file. */
    public List<LmsPerson> members(LmsCourse course) {
        return people.stream().filter(person -> person.isEnrolledIn(course)).toList();
    }

    /** The person with this number. */
    public Optional<LmsPerson> person(int id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    /** The activity with this course module number. */
    public Optional<LmsActivity> activity(int id) {
        return activities().filter(activity -> activity.id() == id).findFirst();
    }

    /** The course with this number. */
    public Optional<LmsCourse> course(int id) {
        return courses.stream().filter(course -> course.id() == id).findFirst();
    }

    /** The course an activity stands in. */
    public LmsCourse courseOf(LmsActivity activity) {
        return courses.stream()
                .filter(course -> course.activities().stream().anyMatch(other -> other.id() == activity.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(activity.title() + " belongs to no course"));
    }

    /** The same organisation with this course new, or in place of the one with its number. */
    Organisation with(LmsCourse course) {
        List<LmsCourse> changed = new ArrayList<>(courses);
        changed.removeIf(other -> other.id() == course.id());
        changed.add(course);
        changed.sort(Comparator.comparing(other -> position(other.id())));
        return new Organisation(name, people, changed);
    }

    Organisation withPeople(UnaryOperator<LmsPerson> change) {
        return new Organisation(name, people.stream().map(change).toList(), courses);
    }

    int activityIdNext() {
        return 1 + activities().mapToInt(LmsActivity::id).max().orElse(0);
    }

    int resourceLinkIdNext() {
        return 1 + activities().mapToInt(LmsActivity::resourceLinkId).max().orElse(0);
    }

    int courseIdNext() {
        return 1 + courses.stream().mapToInt(LmsCourse::id).max().orElse(0);
    }

    private Stream<LmsActivity> activities() {
        return courses.stream().flatMap(course -> course.activities().stream());
    }

    /** Courses stay in their place; new ones come last. */
    private int position(int courseId) {
        for (int i = 0; i < courses.size(); i++) {
            if (courses.get(i).id() == courseId) {
                return i;
            }
        }
        return courses.size();
    }
}
