package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.cohort.Clocks;
import org.waymark.cohort.GroupSessions;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The view of whoever leads a session: its plan and the group's clock. */
@Path("groups/{group}/sessions/{session: [0-9]{1,3}}")
@ApplicationScoped
public class GroupSessionResource {
    @Inject
    GroupSessions sessions;

    @Inject
    Clocks clocks;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page plan(@PathParam("group") UUID group, @PathParam("session") int session) {
        return Page.of("cohort/plan", sessions.plan(current.visitorOrRefuse(), group, session));
    }

    @GET
    @Path("clock.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response clock(@PathParam("group") UUID group, @PathParam("session") int session, @Context Request request) {
        return ClockFeed.answer(request, clocks.shared(current.visitorOrRefuse(), session, group));
    }

    @POST
    @Path("clock")
    public Response press(@PathParam("group") UUID group, @PathParam("session") int session) {
        new ClockForm(current).submit(clocks, current.visitorOrRefuse(), session, Optional.of(group));
        return redirects.to("/groups/" + group + "/sessions/" + session);
    }
}
