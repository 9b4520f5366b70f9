package org.waymark.roster;

import java.net.URI;
import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * A course that this node reads now.
 *
 * @param claim what makes it ours until it runs out
 * @param turn  number of this reading, higher than that of any before
 */
record ClaimedCourse(
        OrganisationId organisation,
        UUID id,
        UUID platform,
        UUID deployment,
        UUID group,
        URI memberships,
        UUID claim,
        long turn) {}
