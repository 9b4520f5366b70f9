package org.waymark.evidence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.evidence.NoteSummary;
import org.waymark.evidence.Source;
import org.waymark.web.Choice;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/**
 * What it is about, when, and the line.
 *
 * @param area number of the area from whose empty place it is begun, or empty
 */
public record NoteForm(
        Field source, DateField on, Field line, String area, Optional<LocalDate> day, FormErrors errors) {
    static final String SOURCE = "source";
    static final String ON = "on";
    static final String LINE = "line";
    static final String AREA = "area";

    static NoteForm begin(String source, String area, LocalDate today) {
        String known = Optional.ofNullable(source)
                .flatMap(Source::of)
                .filter(Source::isNoted)
                .map(Source::key)
                .orElse("");
        return new NoteForm(
                Field.of(SOURCE, known),
                DateField.of(ON, today),
                Field.of(LINE, ""),
                number(area).map(String::valueOf).orElse(""),
                Optional.of(today),
                FormErrors.none());
    }

    static NoteForm of(NoteSummary note) {
        return new NoteForm(
                Field.of(SOURCE, note.source().key()),
                DateField.of(ON, note.on()),
                Field.of(LINE, note.line()),
                "",
                Optional.of(note.on()),
                FormErrors.none());
    }

    /** As it was sent; mistakes are added. */
    static NoteForm read(Form form, FormErrors errors, Predicate<LocalDate> isPossible) {
        if (Source.of(form.line(SOURCE)).filter(Source::isNoted).isEmpty()) {
            errors.refuse(SOURCE, "evidence.error.source");
        }
        form.required(LINE, NoteSummary.CHARACTERS_MAX, errors, "evidence.error.line");
        Optional<LocalDate> day = form.date(ON, errors, "evidence.error.day");
        if (day.isPresent() && !isPossible.test(day.get())) {
            errors.refuse(ON, "evidence.error.day");
        }
        return new NoteForm(
                errors.field(SOURCE, form.line(SOURCE)),
                errors.dateField(ON, form),
                errors.field(LINE, form.text(LINE)),
                number(form.line(AREA)).map(String::valueOf).orElse(""),
                day,
                errors);
    }

    Source chosen() {
        return Source.of(source.value()).orElseThrow();
    }

    Optional<Integer> number() {
        return number(area);
    }

    public List<Choice> sources(Shell shell) {
        return Source.noted().stream()
                .map(each -> new Choice(
                        each.key(),
                        shell.text("evidence.source." + each.key()),
                        shell.text("evidence.source-hint." + each.key())))
                .toList();
    }

    private static Optional<Integer> number(String area) {
        return area != null && area.matches("[1-8]") ? Optional.of(Integer.valueOf(area)) : Optional.empty();
    }
}
