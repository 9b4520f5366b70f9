package org.waymark.selfassessment.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.selfassessment.AskSummary;
import org.waymark.selfassessment.MentorChoice;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** Whom an owner asks, about which areas, and whether both wait for each other. */
record AskForm(Form form, FormErrors errors, AskSummary summary) {
    static final String MENTOR = "mentor";
    static final String AREA = "area";
    private static final String HIDDEN = "hidden";

    /** Whether somebody and something was chosen that was offered; mistakes are added where not. */
    boolean isRight() {
        Set<String> offered = summary.mentors().stream()
                .map(MentorChoice::person)
                .map(PersonId::toString)
                .collect(Collectors.toSet());
        form.choice(MENTOR, offered, errors, "selfassessment.ask.error.mentor");
        if (areas().isEmpty()) {
            errors.refuse(AREA, "selfassessment.ask.error.areas");
        }
        return errors.isEmpty();
    }

    PersonId mentor() {
        return summary.mentors().stream()
                .map(MentorChoice::person)
                .filter(person -> person.toString().equals(form.line(MENTOR)))
                .findFirst()
                .orElseThrow();
    }

    Set<Integer> areas() {
        return ticked().stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isHidden() {
        return form.isTicked(HIDDEN);
    }

    /** The page of the area, or the picture where several were chosen. */
    String next() {
        Set<Integer> areas = areas();
        return areas.size() == 1 ? "/self-assessment/" + areas.iterator().next() + "#views" : "/self-assessment";
    }

    AskPage again() {
        return new AskPage(
                summary, errors.field(MENTOR, form.line(MENTOR)), errors.field(AREA, ""), ticked(), isHidden(), errors);
    }

    private Set<String> ticked() {
        return form.ticked(AREA).stream().filter(area -> area.matches("[1-8]")).collect(Collectors.toSet());
    }
}
