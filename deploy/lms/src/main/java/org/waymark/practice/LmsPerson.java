package org.waymark.practice;

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

    boolean mayOpen(LmsCourse course) {
        return role == LmsRole.ADMINISTRATOR || courses.contains(course.shortName());
    }
}
