package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.mentoring.CommentPlace;
import org.waymark.programme.EndedVisit;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** Comments: begun beside a thing, answered, marked as done. */
@Path("comments")
@ApplicationScoped
public class CommentResource {
    private static final String ID = "{id: " + RecordRef.ID + "}";

    @Inject
    CommentPages pages;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @POST
    @OutlivesVisit
    public Response add() {
        return current.visitor().isEmpty() ? ended.answer(CommentPlace.NUMBER) : pages.add();
    }

    @GET
    @Path("about/{kind: [a-z-]{1,30}}/" + ID)
    public Response about(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return pages.about(new RecordRef(kind, id));
    }

    @GET
    @Path(ID)
    public Page thread(@PathParam("id") UUID id) {
        return pages.thread(id);
    }

    @POST
    @Path(ID + "/replies")
    @OutlivesVisit
    public Response reply(@PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(CommentPlace.NUMBER) : pages.reply(id);
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
