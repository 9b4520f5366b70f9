package org.waymark.identity.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.identity.FoundPeople;
import org.waymark.identity.RelationshipKind;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;

/** Which of the people found, and as what. */
record AssignForm(Form form, FormErrors errors) {
    private static final Set<String> KINDS =
            Arrays.stream(RelationshipKind.values()).map(Enum::name).collect(Collectors.toSet());

    AssignForm(Form form) {
        this(form, new FormErrors());
    }

    Optional<PersonId> supporter(FoundPeople found) {
        Set<String> offered =
                found.people().stream().map(each -> each.id().toString()).collect(Collectors.toSet());
        return form.choice("supporter", offered, errors, "identity.assign.whom").map(PersonId::of);
    }

    Optional<RelationshipKind> kind() {
        return form.choice("kind", KINDS, errors, "identity.assign.as-what").map(RelationshipKind::valueOf);
    }

    AssignPage page(StaffLine person, Optional<FoundPeople> found) {
        return new AssignPage(
                person,
                errors.field(FindForm.FIELD, form.line(FindForm.FIELD)),
                errors.field("supporter", form.line("supporter")),
                errors.field("kind", form.line("kind")),
                errors,
                found);
    }
}
