package org.waymark.selfassessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteSummary;
import org.waymark.selfassessment.MentorDesk;
import org.waymark.selfassessment.ViewWords;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** What a mentor sends: step, words, what they base them on, and the things they tick. */
record ViewForm(Form form, FormErrors errors, MentorDesk desk) {
    static final String LEVEL = "level";
    static final String THING = "thing";
    private static final int VERSION_MAX = 999_999_999;

    /** Name of the field with the words. */
    String text() {
        return NoteForm.TEXT + desk.words().prompt();
    }

    private String evidence() {
        return NoteForm.TEXT + desk.evidence().prompt();
    }

    int version() {
        return form.whole("version", 0, VERSION_MAX, FormErrors.none(), "web.error.too-long")
                .orElse(-1);
    }

    /** What it says; empty where it has mistakes, which are added. */
    Optional<ViewWords> words() {
        String chosen = form.line(LEVEL);
        boolean isStep = chosen.matches("[1-9]")
                && Integer.parseInt(chosen) <= desk.scale().steps().size();
        if (!isStep) {
            errors.refuse(LEVEL, "selfassessment.view.error.level");
        }
        String words = form.required(text(), ViewWords.WORDS_CHARACTERS_MAX, errors, "selfassessment.view.error.words");
        String evidence = form.text(evidence(), ViewWords.EVIDENCE_CHARACTERS_MAX, errors);
        List<ViewWords.Named> things = things();
        if (evidence.isBlank() && things.isEmpty()) {
            errors.refuse(evidence(), "selfassessment.view.error.evidence");
        }
        if (things.size() > ViewWords.THINGS_MAX) {
            errors.refuse(THING, "selfassessment.view.error.things", ViewWords.THINGS_MAX);
        }
        return errors.isEmpty()
                ? Optional.of(new ViewWords(Integer.parseInt(chosen), words, evidence, things))
                : Optional.empty();
    }

    /** Those ticked of the things that the page offers. */
    private List<ViewWords.Named> things() {
        Set<String> ticked = form.ticked(THING);
        return desk.things().stream()
                .filter(thing -> ticked.contains(thing.id().toString()))
                .toList();
    }

    /** The page as it stands now, with what was sent. */
    DeskPage again(MentorDesk now) {
        return new DeskPage(
                now,
                errors.field(LEVEL, form.line(LEVEL)),
                unsaved(now.words()),
                unsaved(now.evidence()),
                errors.field(THING, ""),
                form.ticked(THING),
                errors);
    }

    private NoteSummary unsaved(NoteSummary note) {
        String name = NoteForm.TEXT + note.prompt();
        return form.has(name) ? note.unsaved(form.text(name)) : note;
    }
}
