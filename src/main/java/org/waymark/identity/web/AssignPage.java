package org.waymark.identity.web;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.FoundPeople;
import org.waymark.identity.RelationshipKind;
import org.waymark.web.Choice;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.Shell;

/**
 * Naming somebody who supports a person: first a part of their name, then which of those found, as what.
 *
 * @param found empty before anything was looked for
 */
public record AssignPage(
        StaffLine person, Field name, Field supporter, Field kind, FormErrors errors, Optional<FoundPeople> found) {
    public boolean isToChoose() {
        return found.map(people -> !people.people().isEmpty()).orElse(false);
    }

    public boolean isNobody() {
        return found.isPresent() && found.get().people().isEmpty();
    }

    public boolean isMore() {
        return found.map(FoundPeople::isMore).orElse(false);
    }

    public List<Choice> people() {
        return found.stream()
                .flatMap(people -> people.people().stream())
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    public List<Choice> kinds(Shell shell) {
        return List.of(RelationshipKind.values()).stream()
                .map(each -> new Choice(
                        each.name(),
                        shell.text("identity.relationship." + each.word()),
                        shell.text("identity.relationship-means." + each.word())))
                .toList();
    }
}
