package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.reflection.Removals;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Redirects;

/** An entry leaves the log, and comes back. */
@Path("reflection/removed/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class RemovalResource {
    @Inject
    Removals removals;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @POST
    public Response remove(@PathParam("id") UUID id) {
        removals.remove(current.visitorOrRefuse(), id);
        return redirects.to("/reflection#removed");
    }

    @POST
    @Path("return")
    public Response putBack(@PathParam("id") UUID id) {
        removals.putBack(current.visitorOrRefuse(), id);
        return redirects.to("/reflection/entries/" + id);
    }
}
