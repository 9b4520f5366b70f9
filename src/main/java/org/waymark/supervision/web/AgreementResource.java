package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.identity.Letterheads;
import org.waymark.supervision.AgreementSigning;
import org.waymark.supervision.Agreements;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** An agreement as a whole: read, agreed item by item, put before both to sign, opened again. */
@Path("supervision/agreements/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class AgreementResource {
    @Inject
    Agreements agreements;

    @Inject
    AgreementSigning signing;

    @Inject
    Letterheads letterheads;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page show(@PathParam("id") UUID id, @QueryParam("missed") String missed) {
        return Page.of(
                "supervision/agreement",
                new AgreementPage(
                        agreements.agreement(current.visitorOrRefuse(), id),
                        letterheads.of(current.visitorOrRefuse()),
                        "yes".equals(missed)));
    }

    @POST
    @Path("agreed")
    public Response agree(@PathParam("id") UUID id) {
        int missed = agreements.agree(
                current.visitorOrRefuse(), id, AgreementForm.of(current.form()).agreed());
        return redirects.to("/supervision/agreements/" + id + (missed > 0 ? "?missed=yes" : ""));
    }

    @POST
    @Path("presentation")
    public Response present(@PathParam("id") UUID id) {
        return redirects.to("/records/papers/" + signing.present(current.visitorOrRefuse(), id) + "/sign");
    }

    @POST
    @Path("review")
    public Response review(@PathParam("id") UUID id) {
        signing.review(current.visitorOrRefuse(), id);
        return redirects.to("/supervision/agreements/" + id);
    }
}
