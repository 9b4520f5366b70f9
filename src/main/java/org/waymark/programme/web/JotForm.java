package org.waymark.programme.web;

import java.util.Optional;
import org.waymark.programme.JotHome;
import org.waymark.programme.NoteForm;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** The form of a jot: its text under the jot box's prompt, the home it is meant for, its area. */
public record JotForm(Form form, String prompt) {
    /** In place of a home: what was written waits in the box. */
    public static final String NOT_YET = "not-yet";

    private static final int CHARACTERS_MAX = 20_000;

    /** The text, which must be there and not too long. */
    String text(FormErrors errors) {
        return form.required(NoteForm.TEXT + prompt, CHARACTERS_MAX, errors, "programme.error.jot-empty");
    }

    Optional<JotHome> home(FormErrors errors) {
        Optional<JotHome> home = JotHome.of(form.line("home"));
        if (home.isEmpty()) {
            errors.refuse("home", "programme.error.jot-home");
        }
        return home;
    }

    /** 1..8, or null where none was chosen. */
    Integer area() {
        String chosen = form.line("area");
        return chosen.matches("[1-8]") ? Integer.valueOf(chosen) : null;
    }

    int version() {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
