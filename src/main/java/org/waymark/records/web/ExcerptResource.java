package org.waymark.records.web;

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

/** Excerpts of records: those around somebody, one, and the other party's yes or no. */
@Path("records/excerpts")
@ApplicationScoped
public class ExcerptResource {
    private static final String ONE = "{id: " + RecordRef.ID + "}";

    @Inject
    ExcerptPages pages;

    @GET
    public Page all() {
        return pages.all();
    }

    @GET
    @Path(ONE)
    public Page one(@PathParam("id") UUID id) {
        return pages.one(id);
    }

    @POST
    @Path(ONE + "/answer")
    public Response answer(@PathParam("id") UUID id) {
        return pages.answer(id);
    }

    @POST
    @Path(ONE + "/end")
    public Response end(@PathParam("id") UUID id) {
        return pages.end(id);
    }
}
