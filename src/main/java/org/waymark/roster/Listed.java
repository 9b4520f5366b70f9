package org.waymark.roster;

import java.util.Optional;
import org.waymark.cohort.GroupRole;
import org.waymark.lms.Introduction;
import org.waymark.lms.StartingRole;
import org.waymark.lti.nrps.Member;

/**
 * A member as the roster lists them.
 *
 * @param inGroup what a launch with the same roles would make of them there; empty for somebody who belongs to no group
 */
record Listed(Introduction who, CourseRole role, Optional<GroupRole> inGroup) {
    static Listed of(Member member) {
        return new Listed(
                new Introduction(member.userId(), member.person().displayName().orElse("")),
                CourseRole.of(member.roles()),
                StartingRole.inGroup(member.roles()));
    }

    /** Somebody listed twice is what both lines say. */
    Listed and(Listed second) {
        return new Listed(who, role.and(second.role), inGroup.filter(role -> second.inGroup.equals(inGroup)));
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return "Listed[" + role + "]";
    }
}
