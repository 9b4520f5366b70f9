package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.waymark.programme.EndedVisit;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** One area: its diary, and another point. */
@Path("self-assessment/{area: [0-9]{1,3}}")
@ApplicationScoped
public class AreaResource {
    private static final int FROM_MAX = 1_000_000;

    @Inject
    SelfAssessment assessment;

    @Inject
    PointPages pages;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @GET
    public Page area(@PathParam("area") int area, @QueryParam("from") @DefaultValue("0") String from) {
        var summary = assessment.area(current.visitorOrRefuse(), area, from.matches("[0-9]{1,6}") ? whole(from) : 0);
        PointFields fields = new PointFields(
                Field.of("level", ""),
                Field.of("goal", summary.goal().map(String::valueOf).orElse("")),
                summary.draft(),
                DateField.of("on", summary.today()));
        return Page.of("selfassessment/area", new AreaPage(summary, fields, FormErrors.none()));
    }

    @POST
    @OutlivesVisit
    public Response add(@PathParam("area") int area) {
        return current.visitor().isEmpty() ? ended.answer(AssessmentPlace.NUMBER) : pages.add(area);
    }

    private static int whole(String digits) {
        return Math.min(FROM_MAX, Integer.parseInt(digits));
    }
}
