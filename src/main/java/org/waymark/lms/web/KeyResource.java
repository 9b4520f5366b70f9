package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.lti.keys.ToolKeys;

/** The public halves of the tool's own keys, for every platform to read. */
@Path("lti/jwks")
@ApplicationScoped
public class KeyResource {
    private static final int CACHED_SECONDS = 300;

    @Inject
    ToolKeys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        CacheControl cached = new CacheControl();
        cached.setMaxAge(CACHED_SECONDS);
        return Response.ok(keys.publicJson()).cacheControl(cached).build();
    }
}
