package org.waymark.lms;

import java.util.UUID;
import org.waymark.PersonId;

/**
 * Who a person of ours is in their LMS.
 *
 * @param platform   our id of the registration
 * @param deployment our id of it
 * @param subject    the platform's id of the person
 */
public record LmsUser(PersonId person, UUID platform, UUID deployment, String subject) {
    /** Leaves the subject out. */
    @Override
    public String toString() {
        return "LmsUser[" + person + "]";
    }
}
