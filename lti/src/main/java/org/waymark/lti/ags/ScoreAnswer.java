package org.waymark.lti.ags;

import java.time.Duration;
import java.util.Optional;
import org.waymark.lti.access.Trouble;

/**
 * What became of one message about a score.
 *
 * @param trouble why, where it was not delivered: reason, the platform's own words, how long to wait
 * @param clockOffset by how much the platform's clock is ahead of ours, where its answer told the time
 */
public record ScoreAnswer(State state, Optional<Trouble> trouble, Optional<Duration> clockOffset) {

    /** Every way it can end. */
    public enum State {
        /** The platform has it. */
        DELIVERED(true),
        /**
         * The platform has this very message from an attempt whose answer was lost, or a later one. Sending it again with
         * the same moment could only be refused again.
         */
        SUPERSEDED(true),
        /** Not now; the same message later, not before {@link Trouble#retryAfter()}. */
        RETRY(false),
        /** Somebody has to look: the column is gone, or this tool may no longer write to it. */
        PARKED(true),
        /** The platform will never take it, for instance because the person cannot be graded there. */
        REFUSED(true),
        /** Never sent, because it would erase a grade at this kind of platform. */
        WITHHELD(true);

        private final boolean isSettled;

        State(boolean isSettled) {
            this.isSettled = isSettled;
        }

        /** Whether nothing more happens by itself. */
        public boolean isSettled() {
            return isSettled;
        }
    }
}
