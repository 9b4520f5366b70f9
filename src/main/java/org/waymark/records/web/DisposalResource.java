package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Disposals;
import org.waymark.records.Retention;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One disposal: taken back, carried out, and the certificate that is left. */
@Path("records/disposals/{disposal: " + RecordRef.ID + "}")
@ApplicationScoped
public class DisposalResource {
    @Inject
    Disposals disposals;

    @Inject
    Retention retention;

    @Inject
    CertificatePdf pdf;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page show(@PathParam("disposal") UUID id) {
        return Page.of("records/certificate", disposals.certificate(current.visitorOrRefuse(), id));
    }

    @GET
    @Path("pdf")
    public Response print(@PathParam("disposal") UUID id) {
        return Response.ok(pdf.made(disposals.certificate(current.visitorOrRefuse(), id)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waymark-disposal-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("withdrawn")
    public Response withdraw(@PathParam("disposal") UUID id) {
        disposals.withdraw(current.visitorOrRefuse(), id);
        return redirects.to("/records/retention");
    }

    @POST
    @Path("carried-out")
    public Response carryOut(@PathParam("disposal") UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        if (!RetainedPage.isConfirmed(current.form())) {
            RetainedPage page = RetainedPage.unconfirmed(retention.proposed(visitor, id));
            return Response.ok(Page.of(Reason.INVALID.status(), "records/retained", page))
                    .build();
        }
        disposals.carryOut(visitor, id);
        return redirects.to("/records/disposals/" + id);
    }
}
