package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.supervision.Concerns;
import org.waymark.web.Page;

/** Concerns about how one is supervised: those one sent, those one was sent, and a new one. */
@Path("supervision/concerns")
@ApplicationScoped
public class ConcernsResource {
    private static final String NEW = "supervision/newConcern";

    @Inject
    Concerns concerns;

    @Inject
    RecordReplies replies;

    @GET
    public Page all() {
        return Page.of("supervision/concerns", new ConcernsPage(concerns.all(replies.visitor())));
    }

    @GET
    @Path("new")
    public Page ask(@QueryParam("with") String with) {
        return Page.of(NEW, page(with, DisagreementForm.empty()));
    }

    @POST
    @Path("new")
    public Response send() {
        DisagreementForm form = DisagreementForm.of(replies.form());
        NewConcernPage page = page(replies.form().line("with"), form);
        String recipient = form.recipient();
        String words = form.words();
        if (!form.isRight()) {
            return replies.page(Reason.INVALID.status(), NEW, page);
        }
        try {
            UUID id =
                    concerns.send(replies.visitor(), UUID.fromString(page.with()), recipient, words, replies.formId());
            return replies.to("/supervision/concerns/" + id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.INVALID) {
                throw refusal;
            }
            form.errors().refuse(DisagreementForm.RECIPIENT, refusal.messageKey());
            return replies.page(Reason.INVALID.status(), NEW, page);
        }
    }

    private NewConcernPage page(String with, DisagreementForm form) {
        UUID pair = DisagreementForm.id(with);
        if (pair == null) {
            throw new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-concern");
        }
        return new NewConcernPage(with, concerns.supervisor(replies.visitor(), pair), form);
    }
}
