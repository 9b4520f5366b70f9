package org.waymark.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.waymark.web.CurrentRequest;

/**
 * Takes {@code /v/{seat}} off the front of an address and resumes that visit, so that each tab acts as the launch it
 * came from. Without the cookie of that visit the address is answered as for a stranger.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class VisitFilter implements ContainerRequestFilter {
    private static final String PREFIX = "v/";

    @Inject
    Visits visits;

    @Inject
    CurrentRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false);
        String plain = path.startsWith("/") ? path.substring(1) : path;
        if (!plain.startsWith(PREFIX)) {
            current.setPath(plain);
            return;
        }
        int end = plain.indexOf('/', PREFIX.length());
        String seat = plain.substring(PREFIX.length(), end < 0 ? plain.length() : end);
        String rest = end < 0 ? "" : plain.substring(end + 1);
        current.setPath(rest);
        resume(request, seat);
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        request.setRequestUri(
                URI.create(request.getUriInfo().getBaseUri() + rest + (query == null ? "" : "?" + query)));
    }

    private void resume(ContainerRequestContext request, String seat) {
        Cookie cookie = request.getCookies().get(VisitCookie.NAME_PREFIX + seat);
        if (cookie != null) {
            visits.resume(cookie.getValue(), seat).ifPresent(current::enter);
        }
    }
}
