package org.waymark.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the order of its fields. Collected by a resource's Form, shown above it and by each field. */
public final class FormErrors {
    /**
     * One mistake.
     *
     * @param field  name of the field, which is also the id that the summary links to
     * @param key    key of the message that says how to put it right
     * @param values for the places in the message
     */
    public record Mistake(String field, String key, List<Object> values) {}

    private final List<Mistake> mistakes = new ArrayList<>();

    /** For a form that is shown for the first time. */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a mistake; a field keeps its first one only. */
    public FormErrors refuse(String field, String key, Object... values) {
        if (mistakes.stream().noneMatch(mistake -> mistake.field().equals(field))) {
            mistakes.add(new Mistake(field, key, List.of(values)));
        }
        return this;
    }

    public boolean isEmpty() {
        return mistakes.isEmpty();
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The field as it is to be shown, with its mistake if it has one. */
    public Field field(String name, String value) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(name))
                .findFirst()
                .map(mistake -> new Field(name, value, mistake.key(), mistake.values()))
                .orElseGet(() -> Field.of(name, value));
    }

    /** A date as it is to be shown, from the three fields {@code name-day}, {@code name-month}, {@code name-year}. */
    public DateField dateField(String name, Form form) {
        Field field = field(name, "");
        return new DateField(
                name,
                form.text(name + "-day"),
                form.text(name + "-month"),
                form.text(name + "-year"),
                field.errorKey(),
                field.errorValues());
    }
}
