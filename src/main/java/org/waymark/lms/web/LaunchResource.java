package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.lms.Arrivals;
import org.waymark.lms.HandOvers;
import org.waymark.lms.LoginCookie;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.launch.Admitted;
import org.waymark.lti.launch.Fields;
import org.waymark.lti.launch.Launches;
import org.waymark.lti.launch.Unbound;

/** Where an LMS posts the signed word on who is coming. */
@Path("lti/launch")
@ApplicationScoped
public class LaunchResource {
    @Inject
    Launches launches;

    @Inject
    Arrivals arrivals;

    @Inject
    HandOvers handOvers;

    @Inject
    Answers answers;

    @POST
    public Response post(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        try {
            Fields fields = Fields.read(request.getQueryString(), body);
            return receive(fields, headers);
        } catch (LtiRefusal refusal) {
            return answers.refused(refusal);
        }
    }

    private Response receive(Fields fields, HttpHeaders headers) {
        var login = LoginCookie.sentWith(fields, headers);
        var outcome = launches.receive(fields, login.map(cookie -> cookie.getValue()));
        if (outcome instanceof Unbound unbound) {
            return answers.elsewhere(handOvers.park(unbound.parked()));
        }
        return answers.entered(
                arrivals.admit(((Admitted) outcome).launch()),
                headers.getCookies().keySet(),
                login.map(cookie -> cookie.getName()));
    }
}
