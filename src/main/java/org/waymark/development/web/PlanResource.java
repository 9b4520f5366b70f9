package org.waymark.development.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.development.Headings;
import org.waymark.development.Plan;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** The development plan as a whole. */
@Path("development")
@ApplicationScoped
public class PlanResource {
    @Inject
    Plan plan;

    @Inject
    Headings headings;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page overview() {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of("development/plan", new PlanPage(plan.overview(visitor), headings.of(visitor)));
    }

    /** On to something, whatever it is: a jot may be the start of a goal today and an action tomorrow. */
    @GET
    @Path("items/{id: " + RecordRef.ID + "}")
    public Response item(@PathParam("id") UUID id) {
        return replies.to(plan.path(current.visitorOrRefuse(), id));
    }
}
