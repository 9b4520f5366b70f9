package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** The record of a meeting: read, written, shared, agreed and put before both to sign. */
@Path("supervision/records/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class RecordResource {
    @Inject
    RecordPages pages;

    @Inject
    RecordWriting writing;

    @Inject
    RecordNotes notes;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("write")
    public Page ask(@PathParam("id") UUID id) {
        return writing.ask(id);
    }

    @POST
    @Path("write")
    public Response write(@PathParam("id") UUID id) {
        return writing.write(id);
    }

    @POST
    @Path("notes")
    @OutlivesVisit
    @Produces(MediaType.APPLICATION_JSON)
    public Response autosave(@PathParam("id") UUID id) {
        return notes.autosave(id);
    }

    @POST
    @Path("share")
    public Response share(@PathParam("id") UUID id) {
        return pages.share(id);
    }

    @POST
    @Path("wish")
    public Response wish(@PathParam("id") UUID id) {
        return pages.wish(id);
    }

    @POST
    @Path("agreement")
    public Response agree(@PathParam("id") UUID id) {
        return pages.agree(id);
    }

    @POST
    @Path("presentation")
    public Response present(@PathParam("id") UUID id) {
        return pages.present(id);
    }
}
