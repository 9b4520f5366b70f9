package org.waymark.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import org.waymark.lms.Admission;
import org.waymark.lms.Deposit;
import org.waymark.lms.HandOver;
import org.waymark.lms.LaunchLog;
import org.waymark.lms.LaunchMetrics;
import org.waymark.lti.LtiRefusal;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The three ends of a launch: let in, asked for another proof, or refused. Each is counted. And the page between. */
@ApplicationScoped
class Answers {
    private static final int UNAVAILABLE = 503;
    private static final int TRY_AGAIN_SECONDS = 30;

    @Inject
    LaunchLog log;

    @Inject
    LaunchMetrics metrics;

    @Inject
    CurrentRequest current;

    @Inject
    InstantSource clock;

    /**
     * @param names names of the cookies that the browser sent, in its order
     * @param spent name of the login's cookie, which has done its work
     */
    Response entered(Admission admission, Collection<String> names, Optional<String> spent) {
        metrics.count(Optional.of(admission.platform()), "admitted");
        return Entrance.to(admission, names, spent);
    }

    /** The page that leaves something with the LMS on its way to the sign-in there. */
    Response.ResponseBuilder leaving(Deposit deposit) {
        current.allowFraming(deposit.framers());
        return page(200, "lms/deposit", deposit);
    }

    /** The page inside the frame that asks the storage of the LMS, and from which a new tab is opened. It names nobody. */
    Response elsewhere(HandOver handOver) {
        metrics.count(Optional.of(handOver.platform()), "handed_over");
        current.allowFraming(handOver.framers());
        return page(200, "lms/new-tab", handOver).build();
    }

    /** A page that says why and what to do, a line for the operator and one for the LMS's administrator. */
    Response refused(LtiRefusal refusal) {
        String code = refusal.code().text();
        int status = refusal.code().status();
        metrics.count(refusal.registrationId(), code);
        log.refused(refusal.registrationId(), code, refusal.detail(), current.reference());
        RefusedPage page = new RefusedPage(
                code, Advice.on(refusal.code()), clock.instant(), current.reference(), refusal.wayBack());
        Response.ResponseBuilder answer = page(status, "lms/refused", page);
        return status == UNAVAILABLE
                ? answer.header("Retry-After", TRY_AGAIN_SECONDS).build()
                : answer.build();
    }

    private static Response.ResponseBuilder page(int status, String template, Object model) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Page.of(status, template, model));
    }
}
