package org.waymark.lms;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.Role;
import org.waymark.cohort.GroupRole;
import org.waymark.lti.launch.LmsRole;
import org.waymark.lti.launch.LmsRoles;

/**
 * Which role a launch speaks for. Only a place to start: Moodle calls its non-editing teachers and managers instructors
 * too, so everyone on the teaching side waits as STAFF until a person inside Waymark says what they are. A role in the
 * institution or the system is never a role in the course, and what is not known gives nothing.
 */
public final class StartingRole {
    private static final Set<LmsRole> TEACHING_SIDE = EnumSet.of(
            LmsRole.INSTRUCTOR,
            LmsRole.TEACHING_ASSISTANT,
            LmsRole.ADMINISTRATOR,
            LmsRole.CONTENT_DEVELOPER,
            LmsRole.MENTOR,
            LmsRole.MANAGER,
            LmsRole.OFFICER);

    private static final Set<LmsRole> TEACHING = EnumSet.of(LmsRole.INSTRUCTOR, LmsRole.TEACHING_ASSISTANT);

    private StartingRole() {}

    /** STAFF for anyone on the teaching side, SUPERVISOR for a learner, nothing for anyone else. */
    public static Optional<Role> of(LmsRoles roles) {
        if (roles.inCourse().stream().anyMatch(TEACHING_SIDE::contains)) {
            return Optional.of(Role.STAFF);
        }
        return roles.inCourse().contains(LmsRole.LEARNER) ? Optional.of(Role.SUPERVISOR) : Optional.empty();
    }

    /** What the person is in the group of the course; nothing for whoever belongs to none. */
    public static Optional<GroupRole> inGroup(LmsRoles roles) {
        if (roles.inCourse().stream().anyMatch(TEACHING::contains)) {
            return Optional.of(GroupRole.FACILITATOR);
        }
        return of(roles).map(role -> role == Role.STAFF ? GroupRole.OBSERVER : GroupRole.PARTICIPANT);
    }
}
