package org.waymark.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.appraisal.Appraisals;
import org.waymark.web.Page;

/** A year of appraisal: its objectives and its meetings. */
@Path("appraisal/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class CycleResource {
    @Inject
    Appraisals appraisals;

    @Inject
    AppraisalReplies replies;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return Page.of("appraisal/cycle", appraisals.cycle(replies.visitor(), id));
    }

    @POST
    @Path("stages")
    public Response begin(@PathParam("id") UUID id) {
        UUID stage = appraisals.beginStage(replies.visitor(), id, replies.form().line("kind"));
        return replies.to("/appraisal/stages/" + stage);
    }
}
