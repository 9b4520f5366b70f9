package org.waymark.records.web;

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
import org.waymark.Visitor;
import org.waymark.records.PaperSummary;
import org.waymark.records.Papers;
import org.waymark.records.Signing;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One paper: read, signed. */
@Path("records/papers/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class PaperResource {
    private static final String SIGN = "records/sign";

    @Inject
    Papers papers;

    @Inject
    Signing signing;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @Inject
    PaperPages pages;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.page(current.visitorOrRefuse(), id);
    }

    @GET
    @Path("sign")
    public Response ask(@PathParam("id") UUID id) {
        PaperSummary paper = papers.paper(current.visitorOrRefuse(), id);
        if (!paper.maySign()) {
            return redirects.to("/records/papers/" + id);
        }
        SignForm empty = new SignForm(Form.EMPTY, FormErrors.none());
        return Response.ok(Page.of(SIGN, empty.page(paper, moment(paper), ""))).build();
    }

    @POST
    @Path("sign")
    public Response sign(@PathParam("id") UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        PaperSummary paper = papers.paper(visitor, id);
        SignForm form = SignForm.read(current.form(), paper.nameOf(visitor.person()));
        if (!form.errors().isEmpty() && paper.maySign()) {
            return again(Reason.INVALID, form, paper, "");
        }
        try {
            signing.sign(
                    visitor,
                    id,
                    form.hash(),
                    form.form().line(SignForm.NAME),
                    form.form().isTicked(SignForm.CONFIRMED + ".yes"),
                    form.form().text(SignForm.COMMENT));
            return redirects.to("/records/papers/" + id);
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND) {
                throw refusal;
            }
            return again(refusal.reason(), form, papers.paper(visitor, id), refusal.messageKey());
        }
    }

    private Response again(Reason reason, SignForm form, PaperSummary paper, String problemKey) {
        return Response.ok(Page.of(reason.status(), SIGN, form.page(paper, moment(paper), problemKey)))
                .build();
    }

    private SignPage.Moment moment(PaperSummary paper) {
        return pages.moment(current.visitorOrRefuse(), paper);
    }
}
