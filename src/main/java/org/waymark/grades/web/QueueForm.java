package org.waymark.grades.web;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.grades.State;
import org.waymark.web.Form;

/** Which part of the queue a page shows; what makes no sense is as if it were not there. */
final class QueueForm {
    private QueueForm() {}

    /** The state that a link names; empty for all. */
    static Optional<State> state(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state != State.SETTLED && state.word().equals(word))
                .findFirst();
    }

    static int page(String digits) {
        return digits != null && digits.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(digits) : 1;
    }

    /** The part that a button stood in, as the end of its address. */
    static String place(Form form) {
        String only =
                state(form.line("state")).map(state -> "&state=" + state.word()).orElse("");
        return "?page=" + page(form.line("page")) + only;
    }
}
