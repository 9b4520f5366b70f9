package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.appraisal.AppraisalObjectives;
import org.waymark.appraisal.Appraisals;
import org.waymark.appraisal.CycleSummary;
import org.waymark.appraisal.ObjectiveSummary;
import org.waymark.appraisal.ObjectiveWords;
import org.waymark.web.Page;

/** Objectives of a year. */
@Path("appraisal/{id: " + RecordRef.ID + "}/objectives")
@ApplicationScoped
public class ObjectiveResource {
    private static final String TEMPLATE = "appraisal/objective";
    private static final int CLASH = 409;
    private static final String ONE = "{objective: " + RecordRef.ID + "}";

    @Inject
    Appraisals appraisals;

    @Inject
    AppraisalObjectives objectives;

    @Inject
    AppraisalReplies replies;

    @GET
    @Path("new")
    public Page ask(@PathParam("id") UUID id) {
        CycleSummary cycle = appraisals.cycle(replies.visitor(), id);
        return Page.of(
                TEMPLATE, new ObjectivePage(cycle, Optional.empty(), ObjectiveForm.of(ObjectiveForm.NOTHING), false));
    }

    @POST
    @Path("new")
    public Response add(@PathParam("id") UUID id) {
        ObjectiveForm form = ObjectiveForm.sent(ObjectiveForm.NOTHING, replies.form());
        ObjectiveWords words = form.words();
        if (!form.errors().isEmpty()) {
            CycleSummary cycle = appraisals.cycle(replies.visitor(), id);
            return again(Reason.INVALID.status(), new ObjectivePage(cycle, Optional.empty(), form, false));
        }
        objectives.add(replies.visitor(), id, words, replies.formId());
        return replies.to("/appraisal/" + id);
    }

    @GET
    @Path(ONE)
    public Page show(@PathParam("id") UUID id, @PathParam("objective") UUID objective) {
        CycleSummary cycle = appraisals.cycle(replies.visitor(), id);
        ObjectiveSummary there = one(cycle, objective);
        return Page.of(TEMPLATE, new ObjectivePage(cycle, Optional.of(there), ObjectiveForm.of(there.words()), false));
    }

    @POST
    @Path(ONE)
    public Response rewrite(@PathParam("id") UUID id, @PathParam("objective") UUID objective) {
        CycleSummary cycle = appraisals.cycle(replies.visitor(), id);
        ObjectiveSummary there = one(cycle, objective);
        ObjectiveForm form = ObjectiveForm.sent(there.words(), replies.form());
        ObjectiveWords words = form.words();
        if (!form.errors().isEmpty()) {
            return again(Reason.INVALID.status(), new ObjectivePage(cycle, Optional.of(there), form, false));
        }
        return objectives
                .rewrite(replies.visitor(), id, objective, form.revision(), words)
                .map(other -> again(CLASH, new ObjectivePage(cycle, Optional.of(other), form, true)))
                .orElseGet(() -> replies.to("/appraisal/" + id));
    }

    @POST
    @Path(ONE + "/removal")
    public Response remove(@PathParam("id") UUID id, @PathParam("objective") UUID objective) {
        objectives.remove(replies.visitor(), id, objective);
        return replies.to("/appraisal/" + id);
    }

    private Response again(int status, ObjectivePage page) {
        return replies.page(status, TEMPLATE, page);
    }

    private static ObjectiveSummary one(CycleSummary cycle, UUID id) {
        return cycle.objectives().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "appraisal.refusal.unknown"));
    }
}
