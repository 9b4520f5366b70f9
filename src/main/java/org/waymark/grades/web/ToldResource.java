package org.waymark.grades.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.waymark.grades.Gradebook;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** What somebody's own courses are told of them. */
@Path("told")
@ApplicationScoped
public class ToldResource {
    @Inject
    Gradebook gradebook;

    @Inject
    CurrentRequest current;

    @GET
    public Page told() {
        return Page.of("grades/told", new ToldPage(gradebook.told(current.visitorOrRefuse())));
    }
}
