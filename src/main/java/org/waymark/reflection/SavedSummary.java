package org.waymark.reflection;

import java.util.Optional;
import org.waymark.programme.NoteOutcome;

/**
 * What became of a text that was sent.
 *
 * @param it      with its latest version
 * @param outcome empty where it came back as it was shown
 */
public record SavedSummary(Reflection it, Optional<NoteOutcome> outcome) {
    public NoteOutcome.State state() {
        return outcome.map(NoteOutcome::state).orElse(NoteOutcome.State.SAVED);
    }
}
