package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.mentoring.Inbox;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** What is open to a reader, sorted by what is to be done. */
@Path("inbox")
@ApplicationScoped
public class InboxResource {
    @Inject
    Inbox inbox;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page inbox() {
        return Page.of("mentoring/inbox", inbox.of(current.visitorOrRefuse()));
    }

    @POST
    @Path("settled")
    public Response settle() {
        return settled(true);
    }

    @POST
    @Path("taken-up")
    public Response takeUp() {
        return settled(false);
    }

    private Response settled(boolean isSettled) {
        inbox.settle(current.visitorOrRefuse(), new CommentForm(current.form()).ref(), isSettled);
        return redirects.to("/inbox");
    }
}
