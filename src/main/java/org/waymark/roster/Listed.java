package org.waymark.roster;

import java.util.Optional;
import org.waymark.Role;
import org.waymark.lms.Introduction;
import org.waymark.lms.StartingRole;
import org.waymark.lti.nrps.Member;

/**
 * A member as the roster lists them.
 *
 * @param starting what a launch with the same roles would start as; empty for somebody who belongs to no group
 */
record Listed(Introduction who, CourseRole role, Optional<Role> starting) {
    static Listed of(Member member) {
        return new Listed(
                new Introduction(member.userId(), member.person().displayName().orElse("")),
                CourseRole.of(member.roles()),
                StartingRole.of(member.roles()));
    }

    /** Somebody listed twice is what both lines say. */
    Listed and(Listed second) {
        return new Listed(who, role.and(second.role), starting.filter(role -> second.starting.equals(starting)));
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return "Listed[" + role + "]";
    }
}
