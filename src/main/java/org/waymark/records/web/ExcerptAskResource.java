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

/** Choosing lines of a sealed paper to take along. */
@Path("records/papers/{id: " + RecordRef.ID + "}/excerpt")
@ApplicationScoped
public class ExcerptAskResource {
    @Inject
    ExcerptPages pages;

    @GET
    public Page ask(@PathParam("id") UUID id) {
        return pages.ask(id);
    }

    @POST
    public Response asked(@PathParam("id") UUID id) {
        return pages.asked(id);
    }
}
