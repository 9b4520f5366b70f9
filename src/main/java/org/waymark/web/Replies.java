package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Answers of forms in which people write. */
@ApplicationScoped
public class Replies {
    /** Status of the answer when the visit had ended. */
    public static final int ENDED = 401;
    /** Not a scheme that browsers ask a password for; says that the course opens the next visit. */
    public static final String CHALLENGE = "Launch";

    @Inject
    Redirects redirects;

    /** The form went well: see the page at this address of the visit. */
    public Response to(String path) {
        return redirects.to(path);
    }

    /** The page again, or another one, with a status that says why. */
    public Response page(int status, String template, Object model) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(Page.of(status, template, model))
                .build();
    }

    /** The text was kept although the visit had ended. An error status: the page shows no data, so any course may frame it. */
    public Response ended(Instant keptAt) {
        return Response.fromResponse(page(ENDED, "web/ended", new EndedPage(keptAt)))
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }
}
