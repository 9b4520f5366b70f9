package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The self-assessment as a whole. */
@Path("self-assessment")
@ApplicationScoped
public class OverviewResource {
    @Inject
    SelfAssessment assessment;

    @Inject
    CurrentRequest current;

    @GET
    public Page overview() {
        return Page.of("selfassessment/overview", assessment.overview(current.visitorOrRefuse()));
    }
}
