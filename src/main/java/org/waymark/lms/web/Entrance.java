package org.waymark.lms.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import org.waymark.identity.VisitCookie;
import org.waymark.lms.Admission;

/** The answer to a launch that was let in: the visit's cookie, and 303 to the page that was asked for. */
final class Entrance {
    private Entrance() {}

    /**
     * @param names names of the cookies that the browser sent, in its order
     * @param spent name of the login's cookie, which has done its work
     */
    static Response to(Admission admission, Collection<String> names, Optional<String> spent) {
        Response.ResponseBuilder answer = Response.seeOther(URI.create(admission.path()));
        spent.map(VisitCookie::forget).ifPresent(line -> answer.header(HttpHeaders.SET_COOKIE, line));
        VisitCookie.surplus(names).stream()
                .map(VisitCookie::forget)
                .forEach(line -> answer.header(HttpHeaders.SET_COOKIE, line));
        return answer.header(HttpHeaders.SET_COOKIE, admission.cookie()).build();
    }
}
