package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.web.Page;

/** One meeting: moved, ended, replaced, and as a file for a calendar app. */
@Path("supervision/meetings/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class MeetingResource {
    @Inject
    MeetingPages pages;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("move")
    public Response move(@PathParam("id") UUID id) {
        return pages.move(id);
    }

    @POST
    @Path("end")
    public Response end(@PathParam("id") UUID id) {
        return pages.end(id);
    }

    @GET
    @Path("replacement")
    public Page replacement(@PathParam("id") UUID id) {
        return pages.replacement(id);
    }

    @POST
    @Path("replacement")
    public Response replace(@PathParam("id") UUID id) {
        return pages.replace(id);
    }

    @GET
    @Path("calendar.ics")
    @Produces(CalendarResource.TYPE)
    public Response file(@PathParam("id") UUID id) {
        return pages.file(id);
    }
}
