package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.web.Page;

/** Comments: begun beside a thing, answered, marked as done. */
@Path("comments")
@ApplicationScoped
public class CommentResource {
    private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    @Inject
    CommentPages pages;

    @POST
    public Response add() {
        return pages.add();
    }

    @GET
    @Path(ID)
    public Page thread(@PathParam("id") UUID id) {
        return pages.thread(id);
    }

    @POST
    @Path(ID + "/replies")
    public Response reply(@PathParam("id") UUID id) {
        return pages.reply(id);
    }

    @POST
    @Path(ID + "/done")
    public Response done(@PathParam("id") UUID id) {
        return pages.mark(id, true);
    }

    @POST
    @Path(ID + "/undone")
    public Response undone(@PathParam("id") UUID id) {
        return pages.mark(id, false);
    }
}
