package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.cohort.CourseCopies;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** A copied course: do its people carry on, or is it a new group? For learning leads. */
@Path("groups/{group: " + RecordRef.ID + "}/origin")
@ApplicationScoped
public class CourseCopyResource {
    @Inject
    CourseCopies copies;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page question(@PathParam("group") String group) {
        return Page.of("cohort/copy", copies.question(current.visitorOrRefuse(), UUID.fromString(group)));
    }

    @POST
    public Response decide(@PathParam("group") String group) {
        new CopyForm(current.form()).submit(copies, current.visitorOrRefuse(), UUID.fromString(group));
        return redirects.to("/groups/" + group + "/origin");
    }
}
