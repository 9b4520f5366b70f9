package org.waymark.mentoring;

import java.util.UUID;
import org.waymark.programme.NoteText;
import org.waymark.programme.Writing;

/**
 * A comment or an answer as its form sends it.
 *
 * @param form    id of the form, so that the same one sent twice writes once
 * @param draft   the field, so that its draft can be emptied
 * @param writing the showing of the page that sends it
 */
public record SentText(UUID form, NoteText draft, Writing writing) {
    String text() {
        return draft.text();
    }
}
