package org.waymark.programme.web;

import org.waymark.Refusal;
import org.waymark.programme.KeptState;
import org.waymark.web.Form;

/** Which button was pressed beside a kept text. */
record KeptForm(Form form) {
    KeptState choice() {
        return switch (form.line("choice")) {
            case "used" -> KeptState.USED;
            case "joined" -> KeptState.JOINED;
            case "aside" -> KeptState.ASIDE;
            default -> throw new Refusal(Refusal.Reason.INVALID, "programme.refusal.kept-choice");
        };
    }

    int version() {
        String seen = form.line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
