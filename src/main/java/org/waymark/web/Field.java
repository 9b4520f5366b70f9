package org.waymark.web;

import java.util.List;

/**
 * One field of a form as it is shown: what was written, and what is wrong with it.
 *
 * @param value    the person's own input, kept as it was
 * @param errorKey key of the message, empty when nothing is wrong
 */
public record Field(String name, String value, String errorKey, List<Object> errorValues) {
    public Field {
        errorValues = List.copyOf(errorValues);
    }

    /** A field that nobody complained about. */
    public static Field of(String name, String value) {
        return new Field(name, value, "", List.of());
    }

    public boolean isRight() {
        return errorKey.isEmpty();
    }
}
