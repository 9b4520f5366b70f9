package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.Disposals;
import org.waymark.records.LegalHolds;
import org.waymark.records.RetainedFile;
import org.waymark.records.Retention;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One record at the end of its time: held, or proposed for disposal. */
@Path("records/retention/papers/{paper: " + RecordRef.ID + "}")
@ApplicationScoped
public class RetainedResource {
    @Inject
    Retention retention;

    @Inject
    LegalHolds holds;

    @Inject
    Disposals disposals;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page show(@PathParam("paper") UUID paper) {
        return Page.of("records/retained", RetainedPage.of(retention.file(current.visitorOrRefuse(), paper)));
    }

    @GET
    @Path("hold")
    public Page ask(@PathParam("paper") UUID paper) {
        return Page.of("records/hold", HoldForm.empty().page(retention.file(current.visitorOrRefuse(), paper)));
    }

    @POST
    @Path("hold")
    public Response hold(@PathParam("paper") UUID paper) {
        Visitor visitor = current.visitorOrRefuse();
        RetainedFile file = retention.file(visitor, paper);
        HoldForm form = HoldForm.read(current.form());
        Optional<PersonId> person = form.person(file);
        if (!form.errors().isEmpty()) {
            return Response.ok(Page.of(Reason.INVALID.status(), "records/hold", form.page(file)))
                    .build();
        }
        holds.set(visitor, paper, person, form.reason());
        return redirects.to("/records/retention/papers/" + paper);
    }

    @POST
    @Path("proposal")
    public Response propose(@PathParam("paper") UUID paper) {
        disposals.propose(current.visitorOrRefuse(), paper);
        return redirects.to("/records/retention/papers/" + paper);
    }
}
