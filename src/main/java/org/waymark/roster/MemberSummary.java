package org.waymark.roster;

import java.time.Instant;
import java.util.Optional;
import org.waymark.PersonId;

/**
 * A member as a lead sees them: nothing they wrote, nothing they did.
 *
 * @param name        empty where neither the LMS nor they gave one
 * @param hasLaunched whether they opened Waymark at least once
 * @param since       when their last membership was first seen
 * @param until       when they were missed; empty for a member
 */
public record MemberSummary(
        PersonId person, String name, CourseRole role, boolean hasLaunched, Instant since, Optional<Instant> until) {}
