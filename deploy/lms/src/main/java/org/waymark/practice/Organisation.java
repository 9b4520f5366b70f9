package org.waymark.practice;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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

    Optional<LmsPerson> person(int id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    Optional<LmsActivity> activity(int id) {
        return courses.stream()
                .flatMap(course -> course.activities().stream())
                .filter(activity -> activity.id() == id)
                .findFirst();
    }

    Optional<LmsCourse> course(int id) {
        return courses.stream().filter(course -> course.id() == id).findFirst();
    }

    LmsCourse courseOf(LmsActivity activity) {
        return courses.stream()
                .filter(course -> course.activities().contains(activity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(activity.title() + " belongs to no course"));
    }
}
