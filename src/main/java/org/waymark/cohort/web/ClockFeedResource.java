package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.waymark.cohort.Clocks;
import org.waymark.web.CurrentRequest;

/** The clock beside a session, for the script of its page. Asked every ten seconds while a shared clock runs. */
@Path("programme/{session: [0-9]{1,3}}/clock.json")
@ApplicationScoped
public class ClockFeedResource {
    @Inject
    Clocks clocks;

    @Inject
    CurrentRequest current;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response clock(@PathParam("session") int session, @Context Request request) {
        return ClockFeed.answer(request, clocks.beside(current.visitorOrRefuse(), session));
    }
}
