package org.waymark.web;

import java.util.Objects;

/**
 * A page to be written: the answer of a resource method.
 *
 * @param status   HTTP status, 422 for a form that is shown again
 * @param template room and name without ending, for example {@code programme/session}
 * @param model    the one record that the template takes as {@code page}; {@link #NOTHING} when it takes none
 */
public record Page(int status, String template, Object model) {
    /** For templates that need nothing but the shell. */
    public static final Object NOTHING = new Object();

    public Page {
        Objects.requireNonNull(template);
        Objects.requireNonNull(model);
    }

    public static Page of(String template, Object model) {
        return new Page(200, template, model);
    }

    public static Page of(int status, String template, Object model) {
        return new Page(status, template, model);
    }
}
