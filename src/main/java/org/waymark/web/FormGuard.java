package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Visitor;

/**
 * Lets a request that changes something pass only when one of our own pages of this visit sent it: the browser vouches
 * for the origin, the form token for the visit. OWASP ASVS 5.0, 3.5.1 and 3.5.3.
 *
 * <p>Pages may be opened from other sites, because the LMS opens them; scripts and images of other sites get nothing.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class FormGuard implements ContainerRequestFilter {
    /** The field that carries the token. */
    static final String FIELD = "form";
    /** The two addresses that an LMS posts to. What they are sent is signed or answered by a signed reply. */
    private static final Set<String> OPEN_TO_PLATFORMS = Set.of("/lti/login", "/lti/launch");
    /** A picture that pages of an LMS show. */
    private static final String PICTURE = "/lti/icon.svg";
    /** Pages of a launch that is not finished carry their own one-time code. */
    private static final String UNFINISHED_LAUNCH = "/lti/";

    private static final String START = "/open";

    @Inject
    CurrentRequest current;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Arrival arrival = current.arrival();
        if (isOpenToPlatforms(current.path())) {
            return;
        }
        if (arrival.isSafe()) {
            if (!current.path().equals(PICTURE)) {
                refuseFetchesByOthers(arrival);
            }
            sendStrangersToTheStart(request);
            return;
        }
        if (!arrival.isSameOrigin()) {
            throw new WebRefusal(403, "other-site");
        }
        checkToken();
    }

    /** Whether an LMS posts to this address, so that the rules for our own forms cannot hold. */
    static boolean isOpenToPlatforms(String path) {
        return OPEN_TO_PLATFORMS.contains(path);
    }

    private static void refuseFetchesByOthers(Arrival arrival) {
        if (!arrival.isNavigation()) {
            throw new WebRefusal(403, "other-site");
        }
    }

    private void sendStrangersToTheStart(ContainerRequestContext request) {
        if (current.path().equals("/") && current.visitor().isEmpty()) {
            request.abortWith(Response.seeOther(URI.create(START)).build());
        }
    }

    private void checkToken() {
        Optional<Visitor> visitor = current.visitor();
        if (visitor.isEmpty()) {
            if (current.path().startsWith(UNFINISHED_LAUNCH)
                    || resource.getResourceMethod().isAnnotationPresent(OutlivesVisit.class)) {
                return;
            }
            throw new Refusal(Refusal.Reason.EXPIRED, "web.refusal.no-visit");
        }
        Optional<UUID> id =
                FormTokens.check(visitor.get().formKey(), current.form().text(FIELD));
        current.setFormId(id.orElseThrow(() -> new WebRefusal(403, "foreign-form")));
    }
}
