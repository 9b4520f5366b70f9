package org.waymark.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.Visitor.GuestPass;
import org.waymark.web.CurrentRequest;

/** Keeps a guest to the one thing they came for, whatever the doors behind would say. See decision 0180. */
@Provider
@Priority(Priorities.AUTHORIZATION - 1)
@ApplicationScoped
public class GuestFilter implements ContainerRequestFilter {
    /** Of everybody, and of nobody in particular. The doors of the papers ask for the thing of the guest again. */
    private static final List<String> ALWAYS = List.of(
            "/visit", "/leave", "/open", "/help", "/assets", "/webjars", "/organisation-pictures", "/records/papers");

    @Inject
    CurrentRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        current.visitor().ifPresent(visitor -> visitor.pass().ifPresent(pass -> keep(request, visitor, pass)));
    }

    private void keep(ContainerRequestContext request, Visitor visitor, GuestPass pass) {
        String path = current.path();
        if (path.equals("/")) {
            request.abortWith(Response.seeOther(URI.create("/v/" + visitor.seat() + pass.path()))
                    .build());
        } else if (!pass.covers(path)
                && ALWAYS.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"))) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.guest-elsewhere");
        }
    }
}
