package org.waymark.guests.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.guests.GuestDoor;
import org.waymark.guests.GuestEntry;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/**
 * Where a link leads. Looking at it opens nothing, because programs that check mail look at every link; the button does.
 */
@Path("guest/{code: [A-Za-z0-9._-]{1,100}}")
@ApplicationScoped
public class GuestResource {
    private static final int GONE = 410;

    @Inject
    GuestDoor door;

    @GET
    public Page show(@PathParam("code") String code) {
        return door.shown(code)
                .map(invitation -> Page.of("guests/open", new OpenPage(code, invitation)))
                .orElseGet(GuestResource::over);
    }

    @POST
    @OutlivesVisit
    public Response enter(@PathParam("code") String code) {
        return door.enter(code).map(GuestResource::inside).orElseGet(() -> Response.ok(over())
                .build());
    }

    private static Page over() {
        return Page.of(GONE, "guests/over", Page.NOTHING);
    }

    private static Response inside(GuestEntry entry) {
        return Response.seeOther(URI.create("/v/" + entry.visit().seat() + entry.path()))
                .header(HttpHeaders.SET_COOKIE, entry.visit().cookie())
                .build();
    }
}
