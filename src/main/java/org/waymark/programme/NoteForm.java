package org.waymark.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.web.Form;

/** Reads notes from a form: for each prompt the fields {@code text.}, {@code version.} and {@code mark.} with its key. */
public final class NoteForm {
    /** Names of fields begin with it; the key of the prompt follows. */
    public static final String TEXT = "text.";

    private static final String VERSION = "version.";
    private static final String MARK = "mark.";

    private NoteForm() {}

    /** Every note that the form brings. */
    public static Writing writing(Form form) {
        List<NoteText> notes = new ArrayList<>();
        for (String name : form.values().keySet()) {
            if (name.startsWith(TEXT)) {
                notes.add(note(form, name.substring(TEXT.length())));
            }
        }
        return new Writing(writer(form), whole(form.line("turn")), notes);
    }

    /** The note under one prompt; empty when the form brings none. */
    public static NoteText note(Form form, String prompt) {
        return new NoteText(
                prompt, form.text(TEXT + prompt), whole(form.line(VERSION + prompt)), form.line(MARK + prompt));
    }

    /** The showing of the page: what its script calls itself, else the form's own id, which need not be proved for this. */
    private static UUID writer(Form form) {
        String named = form.line("writer");
        String token = form.line("form");
        String id = named.isEmpty() && token.indexOf('.') > 0 ? token.substring(0, token.indexOf('.')) : named;
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return UUID.randomUUID();
        }
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
