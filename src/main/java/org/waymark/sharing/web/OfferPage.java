package org.waymark.sharing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.RelationshipKind;
import org.waymark.sharing.OfferChoices;
import org.waymark.web.Choice;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/**
 * The question with whom and until when.
 *
 * @param people mentors and supervisors first, then those found by name
 * @param found  how many were found by the name that was typed
 * @param isMore whether more people are called like that than are shown
 */
public record OfferPage(
        OfferChoices choices,
        List<Person> people,
        int found,
        boolean isMore,
        Field reader,
        Field name,
        DateField until,
        FormErrors errors) {
    /** Somebody to choose. */
    public record Person(String value, String name, String mark, Optional<RelationshipKind> as) {}

    public OfferPage {
        people = List.copyOf(people);
    }

    public List<Choice> readers(Shell shell) {
        List<Choice> readers = new ArrayList<>();
        for (Person person : people) {
            String name = ReadersLine.name(shell, person.name(), person.mark());
            readers.add(new Choice(
                    person.value(),
                    name,
                    person.as()
                            .map(kind -> shell.text("sharing.as." + kind.word()))
                            .orElse("")));
        }
        readers.add(Choice.of(OfferForm.OTHER, shell.text("sharing.offer.other")));
        return readers;
    }
}
