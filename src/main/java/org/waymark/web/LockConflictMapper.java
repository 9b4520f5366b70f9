package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Somebody else changed the same thing first, found while the use case ran. */
@Provider
@Priority(1)
@ApplicationScoped
public class LockConflictMapper implements ExceptionMapper<OptimisticLockException> {
    @Inject
    FaultMapper faults;

    @Override
    public Response toResponse(OptimisticLockException conflict) {
        return faults.toResponse(conflict);
    }
}
