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
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.records.HoldSummary;
import org.waymark.records.LegalHolds;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One hold, and its end. */
@Path("records/retention/holds/{hold: " + RecordRef.ID + "}")
@ApplicationScoped
public class HoldResource {
    @Inject
    LegalHolds holds;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page show(@PathParam("hold") UUID hold) {
        return Page.of("records/lift", HoldForm.empty().page(holds.hold(current.visitorOrRefuse(), hold)));
    }

    @POST
    public Response lift(@PathParam("hold") UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        HoldSummary hold = holds.hold(visitor, id);
        HoldForm form = HoldForm.read(current.form());
        if (!form.errors().isEmpty() && hold.lifted().isEmpty()) {
            return Response.ok(Page.of(Reason.INVALID.status(), "records/lift", form.page(hold)))
                    .build();
        }
        holds.lift(visitor, id, form.reason());
        return redirects.to("/records/retention/holds/" + id);
    }
}
