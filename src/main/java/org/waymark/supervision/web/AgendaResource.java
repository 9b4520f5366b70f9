package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal.Reason;
import org.waymark.supervision.ActionState;
import org.waymark.supervision.Seat;
import org.waymark.supervision.SessionAgenda;
import org.waymark.web.FormErrors;

/** The agenda of a meeting, and what was agreed to be done. */
@Path("supervision/records/{id: " + RecordRef.ID + "}/{list: agenda|actions}")
@ApplicationScoped
public class AgendaResource {
    @Inject
    SessionAgenda agenda;

    @Inject
    RecordPages pages;

    @Inject
    RecordReplies replies;

    @POST
    public Response add(@PathParam("id") UUID id, @PathParam("list") String list) {
        return list.equals("agenda") ? point(id) : action(id);
    }

    @POST
    @Path("{thing: " + RecordRef.ID + "}")
    public Response change(@PathParam("id") UUID id, @PathParam("list") String list, @PathParam("thing") UUID thing) {
        if (list.equals("agenda")) {
            agenda.takeOff(replies.visitor(), id, thing);
        } else {
            return became(id, thing);
        }
        return replies.to(RecordPages.path(id) + "#agenda");
    }

    private Response point(UUID id) {
        FormErrors errors = FormErrors.none();
        String text = replies.form()
                .required(RecordForms.POINT, RecordForms.POINT_MAX, errors, "supervision.record.point-missing");
        if (!errors.isEmpty()) {
            return pages.again(id, Reason.INVALID.status(), errors);
        }
        agenda.add(replies.visitor(), id, text, replies.formId());
        return replies.to(RecordPages.path(id) + "#agenda");
    }

    private Response action(UUID id) {
        FormErrors errors = FormErrors.none();
        String text = replies.form()
                .required(RecordForms.ACTION, RecordForms.POINT_MAX, errors, "supervision.action.missing");
        Optional<Seat> whose = RecordForms.whose(replies.form(), errors);
        Optional<LocalDate> due = RecordForms.due(replies.form(), errors);
        if (!errors.isEmpty()) {
            return pages.again(id, Reason.INVALID.status(), errors);
        }
        agenda.agreed(replies.visitor(), id, whose.get(), text, due, replies.formId());
        return replies.to(RecordPages.path(id) + "#actions");
    }

    private Response became(UUID id, UUID action) {
        FormErrors errors = FormErrors.none();
        String outcome = replies.form().text(RecordForms.OUTCOME + "." + action, RecordForms.POINT_MAX, errors);
        Optional<ActionState> state = state(replies.form().line("became"));
        if (!errors.isEmpty()) {
            return pages.again(id, Reason.INVALID.status(), errors);
        }
        state.ifPresent(each -> agenda.became(replies.visitor(), id, action, each, outcome));
        return replies.to(RecordPages.path(id) + "#actions");
    }

    private static Optional<ActionState> state(String word) {
        for (ActionState each : ActionState.values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
