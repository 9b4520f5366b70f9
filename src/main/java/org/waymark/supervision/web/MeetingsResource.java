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
import org.waymark.supervision.Meetings;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** Everybody with whom one has supervision, and the meetings with one of them. */
@Path("supervision/meetings")
@ApplicationScoped
public class MeetingsResource {
    private static final String PAIR = "pairs/{pair: " + RecordRef.ID + "}";

    @Inject
    Meetings meetings;

    @Inject
    PlanPages plans;

    @Inject
    CurrentRequest current;

    @GET
    public Page all() {
        return Page.of("supervision/meetings", new MeetingsPage(meetings.all(current.visitorOrRefuse())));
    }

    @GET
    @Path(PAIR)
    public Page year(@PathParam("pair") UUID pair) {
        return Page.of("supervision/year", meetings.year(current.visitorOrRefuse(), pair));
    }

    @GET
    @Path(PAIR + "/plan")
    public Page plan(@PathParam("pair") UUID pair) {
        return plans.show(pair);
    }

    @POST
    @Path(PAIR + "/plan")
    public Response keepPlan(@PathParam("pair") UUID pair) {
        return plans.keep(pair);
    }
}
