package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.lms.Arrivals;
import org.waymark.lms.HandOvers;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.launch.Launch;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/**
 * The rest of a launch whose browser did not bring our cookie back: by what the storage of the LMS kept, or in a new tab.
 * All steps are forms of our own pages with a one-time code in the body, so nothing of it is in an address.
 */
@Path("lti/continue")
@ApplicationScoped
public class ContinueResource {
    private static final String CODE = "code";
    private static final String SECRET = "secret";

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
        return enter(headers, () -> handOvers.claim(current.form().text(CODE)));
    }

    @POST
    @Path("refused")
    public Page refuse() {
        return Page.of(
                "lms/not-me", new RefusedPerson(handOvers.refuse(current.form().text(CODE))));
    }

    @POST
    @Path("stored")
    public Response stored(@Context HttpHeaders headers) {
        return enter(
                headers,
                () -> handOvers.claimStored(
                        current.form().text(CODE), current.form().text(SECRET)));
    }

    private Response enter(HttpHeaders headers, Supplier<Launch> claim) {
        try {
            return answers.entered(
                    arrivals.admit(claim.get()), headers.getCookies().keySet(), Optional.empty());
        } catch (LtiRefusal refusal) {
            return answers.refused(refusal);
        }
    }
}
