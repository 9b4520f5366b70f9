package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.waymark.Refusal;

/** A mistake of ours, or a database out of reach. Written down once, with the reference that the page shows. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Inject
    Problems problems;

    @Inject
    CurrentRequest current;

    @Override
    public Response toResponse(Throwable fault) {
        if (Faults.isConflict(fault)) {
            LOG.log(Level.INFO, "refused reason=conflict reference={0}", current.reference());
            return problems.answer(Refusal.Reason.STALE.status(), "stale");
        }
        if (Faults.isMalformedHeader(fault)) {
            LOG.log(Level.INFO, "refused reason=header reference={0}", current.reference());
            return problems.answer(Response.Status.BAD_REQUEST.getStatusCode(), "400");
        }
        LOG.log(Level.ERROR, "failed reference={0}\n{1}", current.reference(), Faults.account(fault));
        return Faults.isOutage(fault)
                ? problems.answer(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "503")
                : problems.answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "500");
    }
}
