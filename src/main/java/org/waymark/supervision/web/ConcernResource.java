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
import org.waymark.Refusal.Reason;
import org.waymark.supervision.Concerns;
import org.waymark.web.Page;

/** One concern, for its author and for whoever it was sent to. */
@Path("supervision/concerns/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class ConcernResource {
    private static final String TEMPLATE = "supervision/concern";

    @Inject
    Concerns concerns;

    @Inject
    RecordReplies replies;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return Page.of(TEMPLATE, new ConcernPage(concerns.concern(replies.visitor(), id), DisagreementForm.empty()));
    }

    @POST
    public Response say(@PathParam("id") UUID id) {
        DisagreementForm form = DisagreementForm.of(replies.form());
        String words = form.words();
        if (!form.isRight()) {
            return replies.page(
                    Reason.INVALID.status(), TEMPLATE, new ConcernPage(concerns.concern(replies.visitor(), id), form));
        }
        concerns.say(replies.visitor(), id, words, replies.formId());
        return replies.to("/supervision/concerns/" + id);
    }

    @POST
    @Path("end")
    public Response close(@PathParam("id") UUID id) {
        concerns.close(replies.visitor(), id);
        return replies.to("/supervision/concerns/" + id);
    }
}
