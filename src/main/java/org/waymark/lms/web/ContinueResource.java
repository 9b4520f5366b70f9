package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.waymark.lms.Arrivals;
import org.waymark.lms.HandOvers;
import org.waymark.lti.LtiRefusal;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/**
 * The new tab of a launch whose browser refused our cookie in the frame. Both steps are forms of our own pages with a
 * one-time code in the body, so nothing of it is in an address.
 */
@Path("lti/continue")
@ApplicationScoped
public class ContinueResource {
    private static final String CODE = "code";

    @Inject
    HandOvers handOvers;

    @Inject
    Arrivals arrivals;

    @Inject
    Answers answers;

    @Inject
    CurrentRequest current;

    @POST
    public Page ask() {
        return Page.of("lms/continue", handOvers.show(current.form().text(CODE)));
    }

    @POST
    @Path("confirmed")
    public Response confirm(@Context HttpHeaders headers) {
        try {
            return answers.entered(
                    arrivals.admit(handOvers.claim(current.form().text(CODE))),
                    headers.getCookies().keySet(),
                    Optional.empty());
        } catch (LtiRefusal refusal) {
            return answers.refused(refusal);
        }
    }
}
