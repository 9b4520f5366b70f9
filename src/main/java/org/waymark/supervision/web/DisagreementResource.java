package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal.Reason;
import org.waymark.supervision.DisagreementSigning;
import org.waymark.supervision.Disagreements;
import org.waymark.web.Page;

/** A disagreement: both accounts, to whom it went, what came of it, and all of that put before both to sign. */
@Path("supervision/disagreements/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class DisagreementResource {
    private static final String TEMPLATE = "supervision/disagreement";

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementSigning signing;

    @Inject
    RecordReplies replies;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return Page.of(TEMPLATE, page(id, DisagreementForm.empty()));
    }

    @POST
    @Path("account")
    public Response account(@PathParam("id") UUID id) {
        DisagreementForm form = DisagreementForm.of(replies.form());
        String account = form.account();
        return form.isRight() ? done(id, () -> disagreements.account(replies.visitor(), id, account)) : again(id, form);
    }

    @POST
    @Path("referrals")
    public Response refer(@PathParam("id") UUID id) {
        DisagreementForm form = DisagreementForm.of(replies.form());
        String level = form.level();
        String who = form.who();
        Optional<LocalDate> on = form.on();
        return form.isRight()
                ? done(id, () -> disagreements.refer(replies.visitor(), id, level, who, on.get(), replies.formId()))
                : again(id, form);
    }

    @POST
    @Path("referrals/{number}")
    public Response outcome(@PathParam("id") UUID id, @PathParam("number") int number) {
        DisagreementForm form = DisagreementForm.of(replies.form());
        String outcome = form.outcome();
        Optional<LocalDate> on = form.on();
        return form.isRight()
                ? done(id, () -> disagreements.outcome(replies.visitor(), id, number, outcome, on.get()))
                : again(id, form);
    }

    @POST
    @Path("agreed")
    public Response reconcile(@PathParam("id") UUID id) {
        var record = disagreements.disagreement(replies.visitor(), id).record();
        disagreements.reconcile(replies.visitor(), id);
        return replies.to(record.map(RecordPages::path).orElse("/supervision"));
    }

    @POST
    @Path("presentation")
    public Response present(@PathParam("id") UUID id) {
        return replies.to("/records/papers/" + signing.present(replies.visitor(), id) + "/sign");
    }

    private Response done(UUID id, Runnable change) {
        change.run();
        return replies.to("/supervision/disagreements/" + id);
    }

    private Response again(UUID id, DisagreementForm form) {
        return replies.page(Reason.INVALID.status(), TEMPLATE, page(id, form));
    }

    private DisagreementPage page(UUID id, DisagreementForm form) {
        return new DisagreementPage(disagreements.disagreement(replies.visitor(), id), form);
    }
}
