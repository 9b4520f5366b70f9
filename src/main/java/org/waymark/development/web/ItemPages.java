package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.development.ActionFilter;
import org.waymark.development.ItemKind;
import org.waymark.development.ItemReading;
import org.waymark.development.ItemState;
import org.waymark.development.Plan;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Replies;

/** Shows what stands in a plan: to its owner with the forms to work on it, to a reader the version they were given. */
@ApplicationScoped
class ItemPages {
    static final int OK = 200;

    @Inject
    Plan plan;

    @Inject
    ItemCompany company;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Response all(String segment, String state, String session, String from) {
        Visitor visitor = current.visitorOrRefuse();
        ItemKind kind = kind(segment);
        if (!kind.hasDay()) {
            return replies.to("/development");
        }
        ActionFilter filter = new ActionFilter(
                ActionsPage.state(state),
                session.matches("[1-9]|1[0-2]") ? Integer.parseInt(session) : 0,
                from.matches("[0-9]{1,5}") ? Integer.parseInt(from) : 0);
        return replies.page(OK, "development/actions", ActionsPage.of(plan.actions(visitor, filter)));
    }

    Response beginning(String segment, String goal) {
        Visitor visitor = current.visitorOrRefuse();
        ItemReading reading = plan.beginning(visitor, kind(segment));
        ItemFields fields =
                ItemFields.beginning(reading, visitor.name(), reading.kind().hasGoal() ? id(goal).orElse(null) : null);
        return replies.page(OK, "development/new", ItemPage.of(reading, fields, FormErrors.none()));
    }

    Response show(String segment, UUID id, String version) {
        Visitor visitor = current.visitorOrRefuse();
        ItemKind kind = kind(segment);
        Optional<ItemReading> own = version.isEmpty() ? plan.find(visitor, kind, id) : Optional.empty();
        if (own.isEmpty()) {
            OptionalInt asked = version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(version));
            return replies.page(OK, "development/shared", company.read(visitor, kind, id, asked));
        }
        ItemFields fields =
                ItemFields.of(own.get(), own.get().item().orElseThrow().words());
        return replies.page(OK, "development/item", company.own(visitor, own.get(), fields, FormErrors.none()));
    }

    static ItemKind kind(String segment) {
        return ItemKind.of(segment).orElseThrow();
    }

    static Optional<UUID> id(String written) {
        return written.matches(RecordRef.ID) ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }

    static Optional<ItemState> end(String chosen) {
        return switch (chosen) {
            case "done" -> Optional.of(ItemState.DONE);
            case "set-aside" -> Optional.of(ItemState.SET_ASIDE);
            default -> Optional.empty();
        };
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
