package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.programme.FollowUps;
import org.waymark.programme.Programme;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The follow-ups of all sessions in one list, each ticked there. */
@Path("tasks")
@ApplicationScoped
public class TaskResource {
    @Inject
    Programme programme;

    @Inject
    FollowUps followUps;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page list() {
        return Page.of("programme/tasks", programme.tasks(current.visitorOrRefuse()));
    }

    @POST
    @Path("{number: [0-9]{1,3}}/done")
    public Response done(@PathParam("number") int number) {
        followUps.close(current.visitorOrRefuse(), number);
        return redirects.to("/tasks#done");
    }

    @POST
    @Path("{number: [0-9]{1,3}}/undone")
    public Response undone(@PathParam("number") int number) {
        followUps.reopen(current.visitorOrRefuse(), number);
        return redirects.to("/tasks#task-" + number);
    }
}
