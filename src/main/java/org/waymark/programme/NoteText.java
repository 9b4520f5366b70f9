package org.waymark.programme;

/**
 * One note as a form sends it.
 *
 * @param prompt      key of the prompt it stands under
 * @param text        as written; cleaned and measured by the door
 * @param versionSeen version of the note that the form was shown with, 0 when there was none
 * @param markSeen    {@link NoteSummary#mark} of the text that the form was shown with; empty when it is to be written
 *                    in any case
 */
public record NoteText(String prompt, String text, int versionSeen, String markSeen) {
    /** The same without what no keyboard writes. */
    NoteText cleaned() {
        return new NoteText(prompt, Words.clean(text), versionSeen, markSeen);
    }

    /** Whether the form brings back what it was shown with: then the note is left to whoever does write. */
    public boolean isUntouched() {
        return !markSeen.isEmpty() && markSeen.equals(Words.mark(text));
    }
}
