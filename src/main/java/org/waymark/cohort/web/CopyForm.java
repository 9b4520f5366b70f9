package org.waymark.cohort.web;

import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.cohort.CopyDecision;
import org.waymark.cohort.CourseCopies;
import org.waymark.web.Form;

/** One of the two buttons of a copied course, named {@code decision}, with the version of the question it was beside. */
final class CopyForm {
    private final Form form;

    CopyForm(Form form) {
        this.form = form;
    }

    void submit(CourseCopies copies, Visitor visitor, UUID group) {
        copies.decide(visitor, group, decision(), version());
    }

    private CopyDecision decision() {
        return switch (form.line("decision")) {
            case "same" -> CopyDecision.SAME;
            case "new" -> CopyDecision.NEW;
            default -> throw new Refusal(Reason.INVALID, "cohort.refusal.unknown-button");
        };
    }

    /** No question has the one that stands for nonsense. */
    private int version() {
        String version = form.line("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
