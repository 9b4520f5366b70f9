package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.identity.Letterheads;
import org.waymark.identity.Logo;
import org.waymark.web.CurrentRequest;

/** Sends the pictures of the visitor's organisation. */
@Path("organisation-pictures/{number: [12]}")
@ApplicationScoped
public class PictureResource {
    @Inject
    Letterheads letterheads;

    @Inject
    CurrentRequest current;

    @GET
    public Response picture(@PathParam("number") int number) {
        Logo logo = letterheads.picture(current.visitorOrRefuse(), number);
        return Response.ok(logo.bytes(), logo.type()).build();
    }
}
