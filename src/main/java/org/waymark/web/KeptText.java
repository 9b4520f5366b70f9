package org.waymark.web;

import java.util.List;
import java.util.Set;

/** Finds in a form what a person wrote, so that a page that refuses the form can give it back. */
final class KeptText {
    private static final Set<String> MACHINERY =
            Set.of(FormGuard.FIELD, "code", "rescue", "writer", "id_token", "state", "lti_storage_target");
    /** Fields of notes are writing however short it is. */
    private static final String WRITTEN = "text.";

    private static final int SHORT = 30;

    private KeptText() {}

    /** What was written in sentences or at length; tokens, choices and numbers are not worth copying. */
    static List<String> of(Form form) {
        return form.values().entrySet().stream()
                .filter(entry -> !MACHINERY.contains(entry.getKey()))
                .filter(entry -> entry.getKey().startsWith(WRITTEN) || isWriting(entry.getValue()))
                .map(entry -> entry.getValue())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isWriting(String text) {
        return text.strip().indexOf(' ') > 0 || text.length() > SHORT || text.indexOf('\n') >= 0;
    }
}
