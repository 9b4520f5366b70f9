package org.waymark.roster;

import java.util.Optional;

/**
 * What follows from the role at a launch and the role in the roster of the same course. Moodle's non-editing teacher
 * launches as Instructor and is listed as Learner; its teacher is Instructor both times. Only these two pairs raise
 * anybody. Source: decision 0042.
 */
final class RoleRule {
    /** What follows. */
    enum Conclusion {
        /** A learning lead, without hand work. */
        CONFIRM_LEAD,
        /** A lead is asked whether this is a mentor. */
        OFFER_MENTOR,
        NOTHING
    }

    private RoleRule() {}

    /** @param listed empty for somebody who is not in the roster */
    static Conclusion of(CourseRole launched, Optional<CourseRole> listed) {
        if (launched != CourseRole.INSTRUCTOR || listed.isEmpty()) {
            return Conclusion.NOTHING;
        }
        return switch (listed.get()) {
            case INSTRUCTOR -> Conclusion.CONFIRM_LEAD;
            case LEARNER -> Conclusion.OFFER_MENTOR;
            case OTHER -> Conclusion.NOTHING;
        };
    }
}
