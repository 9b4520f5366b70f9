package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.cohort.Clocks;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The clock beside a session: a page of its own for those without scripts, and the answer to its buttons. */
@Path("programme/{session: [0-9]{1,3}}/clock")
@ApplicationScoped
public class ClockResource {
    @Inject
    Clocks clocks;

    @Inject
    CurrentRequest request;

    @Inject
    Redirects redirects;

    @GET
    public Page clock(@PathParam("session") int session) {
        return Page.of("cohort/clock", clocks.beside(request.visitorOrRefuse(), session));
    }

    /** Goes back to the page that the button was on. */
    @POST
    public Response press(@PathParam("session") int session) {
        Visitor visitor = request.visitorOrRefuse();
        new ClockForm(request).submit(clocks, visitor, session, visitor.courseId());
        boolean isOnSession = request.form().line("from").equals("session");
        return redirects.to("/programme/" + session + (isOnSession ? "#clock" : "/clock"));
    }
}
