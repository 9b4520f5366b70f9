package org.waymark.lms;

import java.util.UUID;
import org.waymark.PersonId;

/**
 * Who a person of ours is in their LMS.
 *
 * @param platform   our id of the registration
 * @param deployment our id of it
 * @param subject    the platform's id of the person
 * @param isTestUser no real person, as their last launch said: not to be graded or counted
 */
public record LmsUser(PersonId person, UUID platform, UUID deployment, String subject, boolean isTestUser) {
    /** Leaves the subject out. */
    @Override
    public String toString() {
        return "LmsUser[" + person + "]";
    }
}
