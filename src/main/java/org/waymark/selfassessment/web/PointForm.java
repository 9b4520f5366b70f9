package org.waymark.selfassessment.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteSummary;
import org.waymark.selfassessment.NewPoint;
import org.waymark.selfassessment.PointWords;
import org.waymark.web.DateField;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * The fields of one point as they are sent: step, goal, reason, day. Where a form has several points, the names of step and
 * goal end with the prompt of the reason.
 *
 * @param prompt key under which the reason is written
 * @param suffix empty, or what the names end with
 * @param steps  how many steps the scale has
 */
record PointForm(Form form, FormErrors errors, String prompt, String suffix, int steps) {
    private static final int REASON_CHARACTERS_MAX = 20_000;
    private static final String ON = "on";

    /** The only point of its form. */
    static PointForm alone(Form form, FormErrors errors, String prompt, int steps) {
        return new PointForm(form, errors, prompt, "", steps);
    }

    /** One of several. */
    static PointForm among(Form form, FormErrors errors, String prompt, int steps) {
        return new PointForm(form, errors, prompt, "." + prompt, steps);
    }

    String level() {
        return "level" + suffix;
    }

    String goal() {
        return "goal" + suffix;
    }

    String reason() {
        return NoteForm.TEXT + prompt;
    }

    /** Whether there is anything to save: a step was chosen, or the reason is not what the page was shown with. */
    boolean isMeant() {
        return !form.line(level()).isEmpty()
                || !form.text(reason()).isBlank()
                        && !NoteForm.note(form, prompt).isUntouched();
    }

    /** The day of the form; a mistake is added where it is none, or not possible. */
    static Optional<LocalDate> day(Form form, FormErrors errors, Predicate<LocalDate> isPossible) {
        Optional<LocalDate> day = form.date(ON, errors, "selfassessment.error.day");
        if (day.isPresent() && !isPossible.test(day.get())) {
            errors.refuse(ON, "selfassessment.error.day");
            return Optional.empty();
        }
        return day;
    }

    /** What the form says; empty where it has mistakes, which are added. */
    Optional<NewPoint> point(int area, Optional<LocalDate> day) {
        Optional<Integer> level = step(level(), "selfassessment.error.level");
        Optional<Integer> goal =
                form.line(goal()).isEmpty() ? Optional.empty() : step(goal(), "selfassessment.error.goal");
        String text = form.required(reason(), REASON_CHARACTERS_MAX, errors, "selfassessment.error.reason");
        if (!errors.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        PointWords words = new PointWords(level.orElseThrow(), goal.orElse(null), text, day.get());
        return Optional.of(new NewPoint(area, words, NoteForm.note(form, prompt)));
    }

    private Optional<Integer> step(String name, String wrongKey) {
        String chosen = form.line(name);
        if (chosen.matches("[1-9]") && Integer.parseInt(chosen) <= steps) {
            return Optional.of(Integer.valueOf(chosen));
        }
        errors.refuse(name, wrongKey);
        return Optional.empty();
    }

    /** The fields as they were sent, with their mistakes. */
    PointFields again(NoteSummary draft) {
        String text = form.text(reason());
        return new PointFields(
                errors.field(level(), form.line(level())),
                errors.field(goal(), form.line(goal())),
                form.has(reason()) ? draft.unsaved(text) : draft,
                dayAgain(form, errors));
    }

    static DateField dayAgain(Form form, FormErrors errors) {
        return errors.dateField(ON, form);
    }
}
