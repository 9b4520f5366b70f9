package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.waymark.programme.Programme;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;

/** The twelve sessions, and each of them. */
@Path("programme")
@ApplicationScoped
public class ProgrammeResource {
    @Inject
    Programme programme;

    @Inject
    CurrentRequest current;

    @GET
    public Page overview() {
        return Page.of("programme/overview", programme.overview(current.visitorOrRefuse()));
    }

    @GET
    @Path("{number: [0-9]{1,3}}")
    public Page session(@PathParam("number") int number) {
        return Page.of(
                "programme/session",
                SessionPage.of(programme.session(current.visitorOrRefuse(), number), FormErrors.none()));
    }
}
