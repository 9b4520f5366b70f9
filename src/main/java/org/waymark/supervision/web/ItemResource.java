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
import org.waymark.Refusal.Reason;
import org.waymark.programme.Answer;
import org.waymark.programme.RecordForm.AnswerKind;
import org.waymark.supervision.AgreementItem;
import org.waymark.supervision.AgreementSummary;
import org.waymark.supervision.Agreements;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One item of an agreement, written by one of the two. */
@Path("supervision/agreements/{id: " + RecordRef.ID + "}/items/{key: [a-z0-9-]{1,80}}")
@ApplicationScoped
public class ItemResource {
    private static final String TEMPLATE = "supervision/item";
    private static final int CLASH = 409;

    @Inject
    Agreements agreements;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page ask(@PathParam("id") UUID id, @PathParam("key") String key) {
        AgreementSummary agreement = agreements.agreement(current.visitorOrRefuse(), id);
        AgreementItem item = item(agreement, key);
        return Page.of(TEMPLATE, new ItemPage(agreement, item, item.answer(), FormErrors.none(), false));
    }

    @POST
    public Response write(@PathParam("id") UUID id, @PathParam("key") String key) {
        AgreementSummary agreement = agreements.agreement(current.visitorOrRefuse(), id);
        AgreementItem item = item(agreement, key);
        AgreementForm form = AgreementForm.of(current.form());
        Answer answer = form.answer(item.item());
        if (!form.errors().isEmpty()) {
            return again(Reason.INVALID.status(), new ItemPage(agreement, item, answer, form.errors(), false));
        }
        if (agreements.write(current.visitorOrRefuse(), id, key, form.revision(), answer)) {
            return redirects.to("/supervision/agreements/" + id + "#" + key);
        }
        AgreementSummary now = agreements.agreement(current.visitorOrRefuse(), id);
        return again(CLASH, new ItemPage(now, item(now, key), answer, FormErrors.none(), true));
    }

    private static Response again(int status, ItemPage page) {
        return Response.ok(Page.of(status, TEMPLATE, page)).build();
    }

    private static AgreementItem item(AgreementSummary agreement, String key) {
        return agreement
                .item(key)
                .filter(item -> item.item().kind() != AnswerKind.CLAUSE)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "supervision.refusal.no-such-item"));
    }
}
