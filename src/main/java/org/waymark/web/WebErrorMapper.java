package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The request fits no resource, or the shell turned it away. */
@Provider
@ApplicationScoped
public class WebErrorMapper implements ExceptionMapper<WebApplicationException> {
    private static final Logger LOG = System.getLogger(WebErrorMapper.class.getName());
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT_OF_OURS = 500;

    @Inject
    Problems problems;

    @Inject
    CurrentRequest current;

    @Override
    public Response toResponse(WebApplicationException error) {
        Response given = error.getResponse();
        int status = given.getStatus();
        if (status < FIRST_ERROR) {
            return given;
        }
        String name = error instanceof WebRefusal refusal ? refusal.problem() : Integer.toString(status);
        if (status >= FIRST_FAULT_OF_OURS) {
            LOG.log(Level.ERROR, "failed reference={0}\n{1}", current.reference(), Faults.account(error));
        } else {
            LOG.log(Level.INFO, "refused status={0} reason={1} reference={2}", status, name, current.reference());
        }
        Response answer = problems.answer(status, name);
        Object allowed = given.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
