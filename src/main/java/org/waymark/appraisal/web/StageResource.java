package org.waymark.appraisal.web;

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

/** One meeting of a year: read, written, agreed and put before both to sign. */
@Path("appraisal/stages/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class StageResource {
    @Inject
    StagePages pages;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("write")
    public Page ask(@PathParam("id") UUID id) {
        return pages.ask(id);
    }

    @POST
    @Path("write")
    public Response write(@PathParam("id") UUID id) {
        return pages.write(id);
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
