package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;

/** What parties set beside a sealed paper: amendments, and who else may read it. */
@Path("records/papers/{id: " + RecordRef.ID + "}/{list: readers|amendments}")
@ApplicationScoped
public class PaperBesideResource {
    @Inject
    BesidePages pages;

    @POST
    public Response add(@PathParam("id") UUID id, @PathParam("list") String list) {
        return list.equals("readers") ? pages.grant(id) : pages.amend(id);
    }

    @POST
    @Path("{thing: " + RecordRef.ID + "}/end")
    public Response end(@PathParam("id") UUID id, @PathParam("thing") UUID thing) {
        return pages.end(id, thing);
    }
}
