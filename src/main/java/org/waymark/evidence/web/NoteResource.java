package org.waymark.evidence.web;

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
import org.waymark.web.Page;

/** Dated lines about what no room keeps. */
@Path("evidence/notes")
@ApplicationScoped
public class NoteResource {
    private static final String ID = "{id: " + RecordRef.ID + "}";

    @Inject
    NotePages pages;

    @GET
    @Path("new")
    public Page begin(@QueryParam("source") String source, @QueryParam("area") String area) {
        return pages.begin(source, area);
    }

    @POST
    @Path("new")
    public Response keep() {
        return pages.keep();
    }

    @GET
    @Path(ID)
    public Page show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path(ID)
    public Response change(@PathParam("id") UUID id) {
        return pages.change(id);
    }
}
