package org.waymark.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A text kept beside a note or jot, for its owner.
 *
 * @param prompt    key of the prompt it was written under
 * @param keepUntil last day on which it can be read, once it is settled
 */
public record KeptSummary(
        UUID id,
        int sessionNumber,
        String prompt,
        String text,
        KeptReason reason,
        KeptState state,
        Instant keptAt,
        Instant keepUntil) {

    public boolean isWaiting() {
        return state == KeptState.WAITING;
    }

    /** Whether it can still become the note. */
    public boolean isOpen() {
        return !state.next().isEmpty();
    }
}
