package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.identity.VisitCookie;
import org.waymark.identity.Visits;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The end of a visit by one's own choice; matters most on a computer that others use. */
@Path("leave")
@ApplicationScoped
public class LeaveResource {
    @Inject
    Visits visits;

    @Inject
    CurrentRequest current;

    @GET
    public Page ask() {
        current.visitorOrRefuse();
        return Page.of("identity/leave", Page.NOTHING);
    }

    @POST
    public Response leave() {
        Visitor visitor = current.visitorOrRefuse();
        visits.end(visitor);
        current.leave();
        return Response.ok(Page.of("identity/left", new LeftPage(visitor.returnTo())))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.SET_COOKIE, VisitCookie.forgetVisit(visitor.seat()))
                .build();
    }
}
