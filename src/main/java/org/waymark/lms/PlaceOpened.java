package org.waymark.lms;

import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.lti.launch.Launch;

/**
 * Fired in the transaction of a launch that tells something this node has not heard lately: another activity, course or
 * service address, or a person on the teaching side. Not fired at every launch, which has no statement to spare; who
 * needs to know more often asks the LMS. Observe it after success, so that nothing another room does can spoil a launch.
 *
 * @param deployment our id of it
 * @param group      of the course, where there is one
 */
public record PlaceOpened(
        OrganisationId organisation,
        UUID platform,
        UUID deployment,
        Optional<UUID> group,
        PersonId person,
        Launch launch) {
    /** Custom parameter of an activity whose teacher wants no column for it; carried along by a copied course. */
    static final String SCORE = "score";

    static final String NO_SCORE = "none";

    /** Whether the teacher who chose the activity wants it scored, or did not say. */
    public boolean mayBeScored() {
        return !NO_SCORE.equals(launch.custom().get(SCORE));
    }

    /** Names the platform and nobody. */
    @Override
    public String toString() {
        return "PlaceOpened[" + platform + "]";
    }
}
