package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.supervision.Calendars;
import org.waymark.supervision.SupervisionSettings;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** The private address of one's calendar: made, shown once, taken back. */
@Path("supervision/meetings/feed")
@ApplicationScoped
public class FeedResource {
    private static final String TEMPLATE = "supervision/feed";

    @Inject
    Calendars calendars;

    @Inject
    SupervisionSettings settings;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show() {
        return Page.of(TEMPLATE, new FeedPage(calendars.madeAt(current.visitorOrRefuse()), ""));
    }

    /** Answered with the page itself, because the address cannot be shown by another request. */
    @POST
    public Page make() {
        Visitor visitor = current.visitorOrRefuse();
        String address = settings.calendar(calendars.make(visitor));
        return Page.of(TEMPLATE, new FeedPage(calendars.madeAt(visitor), address));
    }

    @POST
    @Path("end")
    public Response end() {
        calendars.end(current.visitorOrRefuse());
        return replies.to("/supervision/meetings/feed");
    }
}
