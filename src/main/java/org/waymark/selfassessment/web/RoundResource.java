package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.programme.EndedVisit;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.RoundSummary;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** As many areas as one likes in one go. */
@Path("self-assessment/new")
@ApplicationScoped
public class RoundResource {
    @Inject
    SelfAssessment assessment;

    @Inject
    PointPages pages;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @GET
    public Page round() {
        RoundSummary summary = assessment.round(current.visitorOrRefuse());
        DateField today = DateField.of("on", summary.today());
        return Page.of(
                "selfassessment/round",
                new RoundPage(
                        summary,
                        summary.lines().stream().map(line -> line(line, today)).toList(),
                        today,
                        FormErrors.none()));
    }

    @POST
    @OutlivesVisit
    public Response add() {
        return current.visitor().isEmpty() ? ended.answer(AssessmentPlace.NUMBER) : pages.addRound();
    }

    private static RoundPage.Line line(RoundSummary.Line line, DateField today) {
        String suffix = "." + AssessmentPlace.prompt(line.area().number());
        String goal = line.goal().map(String::valueOf).orElse("");
        return new RoundPage.Line(
                line.area(),
                new PointFields(Field.of("level" + suffix, ""), Field.of("goal" + suffix, goal), line.draft(), today));
    }
}
