package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The shell turned the request away. */
@Provider
@ApplicationScoped
public class WebRefusalMapper implements ExceptionMapper<WebRefusal> {
    private static final Logger LOG = System.getLogger(WebRefusalMapper.class.getName());

    @Inject
    Problems problems;

    @Inject
    CurrentRequest current;

    @Override
    public Response toResponse(WebRefusal refusal) {
        LOG.log(Level.INFO, "refused reason={0} reference={1}", refusal.problem(), current.reference());
        return problems.answer(refusal.status(), refusal.problem());
    }
}
