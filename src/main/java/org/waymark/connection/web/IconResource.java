package org.waymark.connection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.web.Picture;

/** Our picture at an address that stays, for the lists of an LMS, whose pages are of another site. */
@Path("lti/icon.svg")
@ApplicationScoped
public class IconResource {
    private static final String FOR_A_DAY = "public, max-age=86400";

    @Inject
    Picture picture;

    @GET
    public Response get() {
        return Response.ok(picture.icon(), "image/svg+xml")
                .header("Cache-Control", FOR_A_DAY)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
