package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.records.Everything;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** Everything kept about the visitor, as a file for them. */
@Path("everything")
@ApplicationScoped
public class EverythingResource {
    @Inject
    Everything everything;

    @Inject
    CurrentRequest current;

    @GET
    public Page ask() {
        current.visitorOrRefuse();
        return Page.of("records/everything", Page.NOTHING);
    }

    @POST
    @Path("file")
    public Response take() {
        return Response.ok(everything.about(current.visitorOrRefuse()), "application/json;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"everything-about-me.json\"")
                .build();
    }
}
