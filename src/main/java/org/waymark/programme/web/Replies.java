package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Answers of this room's forms. */
@ApplicationScoped
class Replies {
    static final int ENDED = 401;
    /** Not a scheme that browsers ask a password for; says that the course opens the next visit. */
    static final String CHALLENGE = "Launch";

    @Inject
    Redirects redirects;

    Response to(String path) {
        return redirects.to(path);
    }

    Response page(int status, String template, Object model) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(Page.of(status, template, model))
                .build();
    }

    /** The text was kept although the visit had ended. An error status: the page shows no data, so any course may frame it. */
    Response ended(Instant keptAt) {
        return Response.fromResponse(page(ENDED, "programme/ended", new EndedPage(keptAt)))
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }
}
