package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.lms.Deposits;
import org.waymark.lms.LoginCookie;
import org.waymark.lms.LoginGate;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.launch.Fields;
import org.waymark.lti.launch.Login;
import org.waymark.lti.launch.Logins;

/** Where an LMS sends the browser first. */
@Path("lti/login")
@ApplicationScoped
public class LoginResource {
    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    LoginGate gate;

    @Inject
    Logins logins;

    @Inject
    Deposits deposits;

    @Inject
    Answers answers;

    @GET
    public Response get(@Context HttpServletRequest request, @Context HttpHeaders headers) throws IOException {
        return post(request, headers, InputStream.nullInputStream());
    }

    @POST
    public Response post(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        try {
            gate.pass(request.getRemoteAddr(), headers.getHeaderString(FORWARDED));
            return goOn(logins.begin(Fields.read(request.getQueryString(), body)), headers);
        } catch (LtiRefusal refusal) {
            return answers.refused(refusal);
        }
    }

    /** By 302, which costs one hop less than a form; by a page only where something is to be left with the LMS. */
    private Response goOn(Login login, HttpHeaders headers) {
        Response.ResponseBuilder answer = deposits.of(login)
                .map(answers::leaving)
                .orElseGet(() -> Response.status(Response.Status.FOUND).location(login.redirect()))
                .header(HttpHeaders.SET_COOKIE, LoginCookie.line(login));
        LoginCookie.surplus(headers.getCookies().keySet()).forEach(line -> answer.header(HttpHeaders.SET_COOKIE, line));
        return answer.build();
    }
}
