package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.identity.Visits;
import org.waymark.web.CurrentRequest;

/** How long the visit lasts, for the script that warns before it ends; WCAG 2.2.1. */
@Path("visit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {
    @Inject
    Visits visits;

    @Inject
    CurrentRequest current;

    @Inject
    VisitAnswers answers;

    @GET
    public String ask() {
        return answers.json(visits.endOf(current.visitorOrRefuse()));
    }

    /** The person stays. The request itself has put the end off, as every use does. */
    @POST
    public String stay() {
        return answers.json(visits.endOf(current.visitorOrRefuse()));
    }
}
