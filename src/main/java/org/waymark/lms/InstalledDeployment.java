package org.waymark.lms;

import java.time.Instant;
import java.util.UUID;

/**
 * One placement of Waymark in an LMS.
 *
 * @param id           ours
 * @param deploymentId the LMS's
 * @param since        when it came into this state
 * @param isOwn        the administrator who looks came through this one
 */
public record InstalledDeployment(UUID id, String deploymentId, State state, Instant since, boolean isOwn) {
    /** Whether launches from it are let in. */
    public enum State {
        /** They are. */
        ACTIVE,
        /** It was met in a launch and nobody has decided. */
        WAITING,
        /** Somebody switched it off. */
        OFF
    }
}
