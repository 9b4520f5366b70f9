package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.supervision.MeetingAbsences;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Days on which one is away, so that no meeting is counted onto them. */
@Path("supervision/meetings/leave")
@ApplicationScoped
public class LeaveResource {
    private static final String TEMPLATE = "supervision/leave";
    private static final String PLACE = "/supervision/meetings/leave";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    MeetingAbsences absences;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show() {
        return Page.of(
                TEMPLATE,
                new LeavePage(
                        absences.own(current.visitorOrRefuse()),
                        DateField.empty(FROM),
                        DateField.empty(TO),
                        FormErrors.none()));
    }

    @POST
    public Response add() {
        Visitor visitor = current.visitorOrRefuse();
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        var from = form.date(FROM, errors, "supervision.error.day");
        var to = form.date(TO, errors, "supervision.error.day");
        if (errors.isEmpty()) {
            try {
                absences.add(visitor, current.formId(), from.get(), to.get());
                return replies.to(PLACE);
            } catch (Refusal refusal) {
                errors.refuse(TO, refusal.messageKey());
            }
        }
        return replies.page(
                SHOWN_AGAIN,
                TEMPLATE,
                new LeavePage(absences.own(visitor), errors.dateField(FROM, form), errors.dateField(TO, form), errors));
    }

    @POST
    @Path("{id: " + RecordRef.ID + "}/removal")
    public Response remove(@PathParam("id") UUID id) {
        absences.remove(current.visitorOrRefuse(), id);
        return replies.to(PLACE);
    }
}
