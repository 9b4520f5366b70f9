package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.web.Page;

/** One thing: all that hangs on it, its areas and its links. */
@Path("evidence/things/{kind: [a-z-]{1,40}}/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class ThingResource {
    @Inject
    PlacePages places;

    @Inject
    LinkPages links;

    @GET
    public Page thread(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return places.thread(new RecordRef(kind, id));
    }

    @POST
    @Path("areas")
    public Response place(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return places.place(new RecordRef(kind, id));
    }

    @POST
    @Path("areas/{area: [1-8]}/removal")
    public Response take(@PathParam("kind") String kind, @PathParam("id") UUID id, @PathParam("area") int area) {
        return places.take(new RecordRef(kind, id), area);
    }

    @POST
    @Path("areas/{area: [1-8]}/showcase")
    public Response show(@PathParam("kind") String kind, @PathParam("id") UUID id, @PathParam("area") int area) {
        return places.show(new RecordRef(kind, id), area);
    }

    @GET
    @Path("links/new")
    public Page choose(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return links.choose(new RecordRef(kind, id));
    }

    /** Finds things to link with, or links. */
    @POST
    @Path("links")
    public Response link(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return links.link(new RecordRef(kind, id));
    }

    @POST
    @Path("links/{link: " + RecordRef.ID + "}/removal")
    public Response unlink(@PathParam("kind") String kind, @PathParam("id") UUID id, @PathParam("link") UUID link) {
        return links.unlink(new RecordRef(kind, id), link);
    }
}
