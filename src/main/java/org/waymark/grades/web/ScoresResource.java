package org.waymark.grades.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.grades.Gradebook;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Scores on their way to the gradebook: each one for an administrator of the LMS, in numbers for a lead. */
@Path("scores")
@ApplicationScoped
public class ScoresResource {
    private static final String ONE = "{score: " + RecordRef.ID + "}";

    @Inject
    Gradebook gradebook;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page all(@QueryParam("state") String state, @QueryParam("page") String page) {
        Visitor visitor = current.visitorOrRefuse();
        return visitor.is(Role.ADMINISTRATOR)
                ? Page.of("grades/queue", gradebook.queue(visitor, QueueForm.state(state), QueueForm.page(page)))
                : Page.of("grades/counts", gradebook.counts(visitor));
    }

    @POST
    @Path(ONE + "/again")
    public Response again(@PathParam("score") String score) {
        gradebook.sendAgain(current.visitorOrRefuse(), UUID.fromString(score));
        return redirects.to("/scores" + QueueForm.place(current.form()));
    }

    @POST
    @Path("again")
    public Response allAgain() {
        gradebook.sendAllAgain(current.visitorOrRefuse());
        return redirects.to("/scores");
    }
}
