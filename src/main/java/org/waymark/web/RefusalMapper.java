package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.waymark.Refusal;

/** A door said no. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private static final Logger LOG = System.getLogger(RefusalMapper.class.getName());

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Inject
    CurrentRequest current;

    @Override
    public Response toResponse(Refusal refusal) {
        LOG.log(Level.INFO, "refused reason={0} reference={1}", refusal.messageKey(), current.reference());
        String name = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problems.answer(refusal.reason().status(), name, texts.text(refusal.messageKey()));
    }
}
