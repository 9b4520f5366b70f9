package org.waymark.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of one note that was sent.
 *
 * @param version of the note now; to be sent with the next save
 * @param at      when
 * @param keptId  of the text kept beside the note; null unless {@code state} is CONFLICT
 * @param excess  characters too many; 0 unless {@code state} is TOO_LONG
 */
public record NoteOutcome(String prompt, State state, int version, Instant at, UUID keptId, int excess) {
    /** SAVED: it is the note. CONFLICT: kept beside what another tab wrote. TOO_LONG: not stored. */
    public enum State {
        SAVED,
        CONFLICT,
        TOO_LONG
    }

    static NoteOutcome saved(String prompt, int version, Instant at) {
        return new NoteOutcome(prompt, State.SAVED, version, at, null, 0);
    }
}
