package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to every form that went well: see the page at another address of the same visit. */
@ApplicationScoped
public class Redirects {
    @Inject
    CurrentRequest request;

    /** @param path without the prefix of the visit, for example {@code /programme/4} */
    public Response to(String path) {
        return Response.seeOther(URI.create(Links.within(request.visitor(), path)))
                .build();
    }
}
