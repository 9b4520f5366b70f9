package org.waymark.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note as its page shows it.
 *
 * @param version   0 while there is none
 * @param writtenAt empty while there is none
 * @param kept      texts beside it that wait for a choice
 * @param excess    characters too many, when this is a text that was refused; negative for another text that is not saved
 *                  there; else 0
 */
public record NoteSummary(
        String prompt, String text, int version, Optional<Instant> writtenAt, List<KeptSummary> kept, int excess) {
    private static final int UNSAVED = -1;

    public NoteSummary {
        kept = List.copyOf(kept);
    }

    /** The mark of the text as shown; a form sends it back, so that untouched notes are left alone. */
    public String mark() {
        return excess == 0 ? Words.mark(text) : "";
    }

    /** The same place with a text that is not saved there: it is to be written in any case. */
    public NoteSummary unsaved(String words) {
        return new NoteSummary(prompt, words, version, writtenAt, kept, UNSAVED);
    }

    /** The same place with a text that was too long to save, so that nothing typed is lost. */
    NoteSummary refused(String tooLong, int charactersTooMany) {
        return new NoteSummary(prompt, tooLong, version, writtenAt, kept, charactersTooMany);
    }
}
