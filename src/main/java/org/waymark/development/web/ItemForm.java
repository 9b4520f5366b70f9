package org.waymark.development.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.development.ItemKind;
import org.waymark.development.ItemWords;
import org.waymark.development.PlanWork;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteSummary;
import org.waymark.web.DateField;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * The fields of one thing in a plan as they are sent.
 *
 * @param prompt key under which its text is written
 */
record ItemForm(Form form, FormErrors errors, ItemKind kind, String prompt) {
    static final String TIMESCALE = "timescale";
    static final String DONE_BY = "done-by";
    static final String DUE = "due";
    static final String GOAL = "goal";

    String text() {
        return NoteForm.TEXT + prompt;
    }

    /** What the form says; empty where it has mistakes, which are added. */
    Optional<ItemWords> words() {
        String text =
                form.required(text(), ItemWords.TEXT_CHARACTERS_MAX, errors, "development.error.text." + kind.key());
        String timescale = kind.hasDay() ? "" : line(TIMESCALE);
        String doneBy = kind.hasDay() ? line(DONE_BY) : "";
        LocalDate due = kind.hasDay() ? OptionalDay.of(form, DUE, errors).orElse(null) : null;
        ItemWords words = new ItemWords(text, timescale, doneBy, due, kind.hasGoal() ? goal() : null);
        return errors.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** The words of a review, or of what was learned. */
    Optional<String> note(String missingKey) {
        String text = form.required(text(), ItemWords.TEXT_CHARACTERS_MAX, errors, missingKey);
        return errors.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    PlanWork.Sent sent(UUID formId) {
        return new PlanWork.Sent(formId, NoteForm.note(form, prompt), NoteForm.writing(form));
    }

    /** The version that the page was shown with. */
    int version() {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private String line(String name) {
        form.text(name, ItemWords.LINE_CHARACTERS_MAX, errors);
        return form.line(name);
    }

    private UUID goal() {
        return ItemPages.id(form.line(GOAL)).orElse(null);
    }

    /** The fields as they were sent, with their mistakes. */
    ItemFields again(NoteSummary draft) {
        return new ItemFields(
                noteAgain(draft),
                errors.field(TIMESCALE, form.line(TIMESCALE)),
                errors.field(DONE_BY, form.line(DONE_BY)),
                dayAgain(),
                errors.field(GOAL, form.line(GOAL)));
    }

    /** The text as it was sent, not saved. */
    NoteSummary noteAgain(NoteSummary draft) {
        return form.has(text()) ? draft.unsaved(form.text(text())) : draft;
    }

    private DateField dayAgain() {
        return errors.dateField(DUE, form);
    }
}
