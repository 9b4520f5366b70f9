package org.waymark.lti.nrps;

import org.waymark.lti.launch.LmsRoles;
import org.waymark.lti.launch.Person;

/**
 * One person of a course.
 *
 * @param userId the platform's id of the person, as the subject of a launch; 1..255 characters
 * @param roles as the roster tells them: Moodle's non-editing teacher, who launches as Instructor, is a Learner here
 * @param person names, which a platform may withhold
 */
public record Member(String userId, MemberStatus status, LmsRoles roles, Person person) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "Member[" + status + "]";
    }
}
