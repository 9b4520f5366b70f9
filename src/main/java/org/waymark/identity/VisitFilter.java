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
    /**
     * Said by the script of a page that asks by itself, though nobody may be sitting there: that is no use of the visit. To
     * say so can only make one's own visit shorter.
     */
    private static final String UNATTENDED = "Waymark-Unattended";

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
        resume(request, seat, request.getHeaderString(UNATTENDED) == null);
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        request.setRequestUri(
                URI.create(request.getUriInfo().getBaseUri() + rest + (query == null ? "" : "?" + query)));
    }

    private void resume(ContainerRequestContext request, String seat, boolean isUse) {
        Cookie cookie = request.getCookies().get(VisitCookie.NAME_PREFIX + seat);
        if (cookie != null) {
            (isUse ? visits.resume(cookie.getValue(), seat) : visits.look(cookie.getValue(), seat))
                    .ifPresent(current::enter);
        }
    }
}
