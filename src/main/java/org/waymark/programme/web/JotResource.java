package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.Jots;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** A jot: changed, taken out and put back. */
@Path("jots/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class JotResource {
    @Inject
    Jots jots;

    @Inject
    JotPages pages;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.show(current.visitorOrRefuse(), id);
    }

    @POST
    @OutlivesVisit
    public Response change(@PathParam("id") UUID id) {
        return pages.change(id);
    }

    @POST
    @Path("removal")
    public Response remove(@PathParam("id") UUID id) {
        return redirects.to(JotPages.list(jots.remove(current.visitorOrRefuse(), id)));
    }

    @POST
    @Path("return")
    public Response putBack(@PathParam("id") UUID id) {
        return redirects.to(JotPages.list(jots.putBack(current.visitorOrRefuse(), id)));
    }
}
