package org.waymark.programme.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.programme.Company;
import org.waymark.programme.FollowUpType;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.Part;
import org.waymark.programme.Place;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** The form of one part of a session: its notes, what is ticked or chosen there, and which button was pressed. */
final class PartForm {
    /** What the pressed button asks for beside saving. */
    enum Then {
        SAVE,
        DONE,
        UNDONE,
        PLAN
    }

    private final Form form;
    private final Part part;

    PartForm(Form form, Part part) {
        this.form = form;
        this.part = part;
    }

    Then then() {
        return Stream.of(Then.values())
                .filter(then -> then.name().equalsIgnoreCase(form.line("then")))
                .findFirst()
                .orElse(Then.SAVE);
    }

    Set<String> ticked() {
        return form.ticked("item");
    }

    boolean hasArrangement() {
        return form.has(company()) || form.has(place());
    }

    Optional<Company> chosenCompany() {
        return Stream.of(Company.values())
                .filter(company -> company.key().equals(form.line(company())))
                .findFirst();
    }

    Optional<Place> chosenPlace() {
        return Stream.of(Place.values())
                .filter(place -> place.key().equals(form.line(place())))
                .findFirst();
    }

    private String company() {
        return "company-" + part.key();
    }

    private String place() {
        return "place-" + part.key();
    }

    FollowUpType type(FollowUpType usual) {
        return Stream.of(FollowUpType.values())
                .filter(type -> type.key().equals(form.line("type")))
                .findFirst()
                .orElse(usual);
    }

    Optional<LocalDate> dueOn(FormErrors errors) {
        return form.date("due", errors, "programme.error.due");
    }

    /** Adds a mistake for each text that was too long. */
    static Map<String, Integer> tooLong(List<NoteOutcome> outcomes, FormErrors errors) {
        Map<String, Integer> excess = new HashMap<>();
        for (NoteOutcome outcome : outcomes) {
            if (outcome.state() == NoteOutcome.State.TOO_LONG) {
                excess.put(outcome.prompt(), outcome.excess());
                errors.refuse(NoteForm.TEXT + outcome.prompt(), "programme.error.note-too-long", outcome.excess());
            }
        }
        return excess;
    }
}
