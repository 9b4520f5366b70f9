package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.connection.ToolAddresses;
import org.waymark.web.Page;
import org.waymark.web.Texts;

/**
 * How to connect an LMS by hand. Public: none of the addresses is a secret, and whoever sets up an LMS has no visit yet.
 */
@Path("lti")
@ApplicationScoped
public class ManualResource {
    @Inject
    ToolAddresses addresses;

    @Inject
    Texts texts;

    @GET
    @Path("manual")
    public Page manual() {
        return Page.of("connection/manual", new ManualPage(addresses));
    }

    /** For Canvas, which reads a developer key from an address. */
    @GET
    @Path("canvas.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String canvas() {
        return CanvasKey.json(addresses, texts);
    }
}
