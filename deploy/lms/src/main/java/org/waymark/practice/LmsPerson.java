package org.waymark.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody with an account in this LMS.
 *
 * @param id      Moodle's user number; sent as the text {@code sub}
 * @param courses short names of the courses the person is enrolled in; an administrator needs none
 * @param groups  numbers of the course groups the person belongs to
 */
public record LmsPerson(
        int id,
        String username,
        String givenName,
        String familyName,
        String email,
        LmsRole role,
        Set<String> courses,
        List<Integer> groups) {

    /** The name as shown and as sent. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The {@code sub} of this person's launches. */
    public String subject() {
        return Integer.toString(id);
    }

    /** Whether the person is a member of the course; an administrator is of none. */
    public boolean isEnrolledIn(LmsCourse course) {
        return courses.contains(course.shortName());
    }

    LmsPerson enrolledIn(String shortName) {
        Set<String> more = new LinkedHashSet<>(courses);
        more.add(shortName);
        return new LmsPerson(id, username, givenName, familyName, email, role, more, groups);
    }

    LmsPerson withdrawnFrom(String shortName) {
        Set<String> fewer = new LinkedHashSet<>(courses);
        fewer.remove(shortName);
        return new LmsPerson(id, username, givenName, familyName, email, role, fewer, groups);
    }

    boolean mayOpen(LmsCourse course) {
        return role == LmsRole.ADMINISTRATOR || isEnrolledIn(course);
    }
}
