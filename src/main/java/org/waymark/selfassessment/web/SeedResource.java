package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.EndedVisit;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.Points;
import org.waymark.selfassessment.SeedSummary;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** What was kept in a session: used as the beginning of a point, or left. */
@Path("self-assessment/jots/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class SeedResource {
    @Inject
    SelfAssessment assessment;

    @Inject
    Points points;

    @Inject
    PointPages pages;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @GET
    public Page show(@PathParam("id") UUID id) {
        SeedSummary summary = assessment.seed(current.visitorOrRefuse(), id);
        PointFields fields = new PointFields(
                Field.of("level", ""),
                Field.of("goal", ""),
                summary.draft(),
                DateField.of("on", summary.seed().on()));
        return Page.of("selfassessment/seed", new SeedPage(summary, Field.of("area", ""), fields, FormErrors.none()));
    }

    @POST
    @OutlivesVisit
    public Response use(@PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(AssessmentPlace.NUMBER) : pages.addFrom(id);
    }

    @POST
    @Path("aside")
    public Response leave(@PathParam("id") UUID id) {
        points.leave(current.visitorOrRefuse(), id);
        return pages.to("/self-assessment/jots/" + id);
    }

    @POST
    @Path("return")
    public Response takeUp(@PathParam("id") UUID id) {
        points.takeUp(current.visitorOrRefuse(), id);
        return pages.to("/self-assessment/jots/" + id);
    }
}
