package org.waymark.roster;

import org.waymark.lti.launch.LmsRoles;

/** What somebody is in a course, as far as this room draws conclusions from it. */
public enum CourseRole {
    /** Teaches the course, and is not said to be an assistant. */
    INSTRUCTOR,
    /** Learns in it and does nothing else there. */
    LEARNER,
    /** Anything else, nothing at all, or two things at once: gives nothing. */
    OTHER;

    static CourseRole of(LmsRoles roles) {
        if (roles.isTestUser()) {
            return OTHER;
        }
        if (roles.isInstructor()) {
            return INSTRUCTOR;
        }
        return roles.isLearnerOnly() ? LEARNER : OTHER;
    }

    /** Of two words about one person in the same reading: what both say, or nothing. */
    CourseRole and(CourseRole second) {
        return this == second ? this : OTHER;
    }
}
