package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.Refusal.Reason;
import org.waymark.supervision.Disagreements;
import org.waymark.supervision.PairNames;
import org.waymark.web.Page;

/** Saying on what the two of a pair do not agree: a record, or anything else. */
@Path("supervision/disagreements/new")
@ApplicationScoped
public class NewDisagreementResource {
    private static final String TEMPLATE = "supervision/newDisagreement";

    @Inject
    Disagreements disagreements;

    @Inject
    PairNames names;

    @Inject
    RecordReplies replies;

    @GET
    public Page ask(@QueryParam("with") String with, @QueryParam("record") String record) {
        return Page.of(TEMPLATE, page(with, record, DisagreementForm.empty()));
    }

    @POST
    public Response open() {
        DisagreementForm form = DisagreementForm.of(replies.form());
        String with = replies.form().line("with");
        String record = replies.form().line("record");
        NewDisagreementPage page = page(with, record, form);
        String subject = form.subject();
        String account = form.account();
        if (!form.isRight()) {
            return replies.page(Reason.INVALID.status(), TEMPLATE, page);
        }
        UUID id = disagreements.open(
                replies.visitor(),
                DisagreementForm.id(with),
                DisagreementForm.id(record),
                subject,
                account,
                replies.formId());
        return replies.to("/supervision/disagreements/" + id);
    }

    private NewDisagreementPage page(String with, String record, DisagreementForm form) {
        UUID about = DisagreementForm.id(record);
        UUID pair = DisagreementForm.id(with);
        String other = about == null ? names.ofPair(replies.visitor(), pair) : names.ofRecord(replies.visitor(), about);
        return new NewDisagreementPage(pair == null ? "" : with, about == null ? "" : record, other, form);
    }
}
