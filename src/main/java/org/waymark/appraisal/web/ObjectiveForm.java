package org.waymark.appraisal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.appraisal.ObjectiveWords;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/**
 * What is written of an objective.
 *
 * @param there what stands; shown until something is sent
 */
public record ObjectiveForm(ObjectiveWords there, Form form, FormErrors errors) {
    private static final int TITLE_MAX = 500;
    private static final int STEP_MAX = 500;
    private static final int SUCCESS_MAX = 2_000;
    private static final int ROWS_AT_LEAST = 3;
    private static final int REVISION_MAX = 999_999;
    static final ObjectiveWords NOTHING = new ObjectiveWords("", List.of(), "");

    static ObjectiveForm of(ObjectiveWords there) {
        return new ObjectiveForm(there, Form.EMPTY, FormErrors.none());
    }

    static ObjectiveForm sent(ObjectiveWords there, Form form) {
        return new ObjectiveForm(there, form, FormErrors.none());
    }

    /** As it was sent; mistakes are with {@link #errors}. Nothing has to be whole before both agree. */
    ObjectiveWords words() {
        String title = form.required("title", TITLE_MAX, errors, "appraisal.objective.title-missing");
        String success = form.text("success", SUCCESS_MAX, errors);
        List<ObjectiveWords.Step> steps = new ArrayList<>();
        for (int row = 1; row <= ObjectiveWords.MOST_STEPS; row++) {
            if (form.has("step-" + row)) {
                steps.add(new ObjectiveWords.Step(form.text("step-" + row, STEP_MAX, errors), day(row)));
            }
        }
        return new ObjectiveWords(title, steps, success);
    }

    int revision() {
        return form.whole("revision", 0, REVISION_MAX, FormErrors.none(), "appraisal.objective.title-missing")
                .orElse(-1);
    }

    private Optional<LocalDate> day(int row) {
        String name = "by-" + row;
        boolean isEmpty = (form.line(name + "-day") + form.line(name + "-month") + form.line(name + "-year")).isEmpty();
        return isEmpty ? Optional.empty() : form.date(name, errors, "appraisal.objective.day-wrong");
    }

    public Field title() {
        return field("title", there.title());
    }

    public Field success() {
        return field("success", there.success());
    }

    public Field step(int row) {
        return field(
                "step-" + row,
                row <= there.steps().size() ? there.steps().get(row - 1).task() : "");
    }

    public DateField by(int row) {
        String name = "by-" + row;
        if (form.has(name + "-day") || !errors.isEmpty()) {
            return errors.dateField(name, form);
        }
        return row <= there.steps().size()
                ? there.steps()
                        .get(row - 1)
                        .by()
                        .map(day -> DateField.of(name, day))
                        .orElse(DateField.empty(name))
                : DateField.empty(name);
    }

    /** Rows to show: those that are filled, one more, and three at least. */
    public List<Integer> rows() {
        int sent = (int) IntStream.rangeClosed(1, ObjectiveWords.MOST_STEPS)
                .filter(row -> form.has("step-" + row))
                .count();
        int shown = Math.max(Math.max(ROWS_AT_LEAST, sent), there.steps().size() + 1);
        return IntStream.rangeClosed(1, Math.min(ObjectiveWords.MOST_STEPS, shown))
                .boxed()
                .toList();
    }

    private Field field(String name, String stands) {
        return errors.field(name, form.has(name) ? form.text(name) : stands);
    }
}
