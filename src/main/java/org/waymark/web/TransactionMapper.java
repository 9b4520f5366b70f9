package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The transaction failed at its end. Comes before the server's own mapper, which would show its own error page. */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionMapper implements ExceptionMapper<TransactionalException> {
    @Inject
    FaultMapper faults;

    @Override
    public Response toResponse(TransactionalException failure) {
        return faults.toResponse(failure);
    }
}
