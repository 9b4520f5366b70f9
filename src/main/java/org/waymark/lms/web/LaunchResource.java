package org.waymark.lms.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.waymark.identity.VisitCookie;
import org.waymark.lms.Admission;
import org.waymark.lms.Arrivals;
import org.waymark.lms.LoginCookie;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.State;
import org.waymark.lti.launch.Admitted;
import org.waymark.lti.launch.Fields;
import org.waymark.lti.launch.Launches;
import org.waymark.lti.launch.Outcome;

/** Where an LMS posts the signed word on who is coming. */
@Path("lti/launch")
public class LaunchResource {
    @Inject
    Launches launches;

    @Inject
    Arrivals arrivals;

    @Inject
    Refusals refusals;

    @POST
    public Response post(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        try {
            Fields fields = Fields.read(request.getQueryString(), body);
            Map<String, Cookie> cookies = headers.getCookies();
            Optional<Cookie> login = Launches.state(fields)
                    .map(State::browserHandle)
                    .map(LoginCookie::name)
                    .map(cookies::get);
            Outcome outcome = launches.receive(fields, login.map(Cookie::getValue));
            if (outcome instanceof Admitted admitted) {
                return entered(arrivals.admit(admitted.launch()), cookies, login);
            }
            return refusals.answer(new LtiRefusal(org.waymark.lti.RefusalCode.STATE_MISSING, "cookie"));
        } catch (LtiRefusal refusal) {
            return refusals.answer(refusal);
        }
    }

    private static Response entered(Admission admission, Map<String, Cookie> cookies, Optional<Cookie> login) {
        Response.ResponseBuilder answer = Response.seeOther(URI.create(admission.path()))
                .header(HttpHeaders.SET_COOKIE, admission.cookie());
        login.map(Cookie::getName)
                .map(VisitCookie::forget)
                .ifPresent(line -> answer.header(HttpHeaders.SET_COOKIE, line));
        VisitCookie.surplus(cookies.keySet()).stream()
                .map(VisitCookie::forget)
                .forEach(line -> answer.header(HttpHeaders.SET_COOKIE, line));
        return answer.build();
    }
}
