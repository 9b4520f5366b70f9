package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.waymark.lms.LaunchLog;
import org.waymark.lti.LtiRefusal;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** Answers a login or launch that was refused: a page that says why and what to do, and a line for the operator. */
@ApplicationScoped
class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final int UNAVAILABLE = 503;
    private static final int TRY_AGAIN_SECONDS = 30;

    @Inject
    LaunchLog log;

    @Inject
    CurrentRequest current;

    @Inject
    InstantSource clock;

    Response answer(LtiRefusal refusal) {
        String code = refusal.code().text();
        LOG.log(
                Level.INFO,
                "launch refused code={0} detail={1} platform={2} reference={3}",
                code,
                refusal.detail(),
                refusal.registrationId().map(Object::toString).orElse("-"),
                current.reference());
        log.refused(refusal.registrationId(), code);
        int status = refusal.code().status();
        RefusedPage page = new RefusedPage(
                code, Advice.on(refusal.code()), clock.instant(), current.reference(), refusal.wayBack());
        Response.ResponseBuilder answer =
                Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        if (status == UNAVAILABLE) {
            answer.header("Retry-After", TRY_AGAIN_SECONDS);
        }
        return answer.entity(Page.of(status, "lms/refused", page)).build();
    }
}
