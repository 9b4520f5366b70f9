package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.evidence.EvidencePanel;
import org.waymark.evidence.Portfolio;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.NewPoint;
import org.waymark.selfassessment.PointReading;
import org.waymark.selfassessment.PointSummary;
import org.waymark.selfassessment.Points;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** A point and its correction; whatever keeps a correction from being saved, its text is shown again beside the point. */
@ApplicationScoped
class CorrectionPages {
    private static final int SHOWN_AGAIN = 422;
    private static final String TEMPLATE = "selfassessment/point";

    @Inject
    SelfAssessment assessment;

    @Inject
    Points points;

    @Inject
    Portfolio portfolio;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page show(UUID id) {
        PointReading reading = assessment.point(current.visitorOrRefuse(), id);
        return Page.of(TEMPLATE, new PointPage(reading, panel(id), PointFields.of(reading.point()), FormErrors.none()));
    }

    Response correct(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        PointReading reading = assessment.point(visitor, id);
        PointSummary point = reading.point();
        FormErrors errors = FormErrors.none();
        PointForm form = PointForm.alone(
                current.form(), errors, prompt(point), point.scale().steps().size());
        Optional<NewPoint> sent =
                form.point(point.area().number(), PointForm.day(current.form(), errors, assessment::isPossible));
        if (sent.isEmpty()) {
            return again(SHOWN_AGAIN, reading, form, errors);
        }
        try {
            points.correct(visitor, id, sent.get().words(), version());
        } catch (Refusal refusal) {
            errors.refuse(form.reason(), refusal.messageKey());
            return again(refusal.reason().status(), assessment.point(visitor, id), form, errors);
        }
        return replies.to("/self-assessment/points/" + id);
    }

    private Response again(int status, PointReading reading, PointForm form, FormErrors errors) {
        return replies.page(
                status,
                TEMPLATE,
                new PointPage(
                        reading, panel(reading.point().id()), form.again(PointFields.reason(reading.point())), errors));
    }

    private EvidencePanel panel(UUID id) {
        return portfolio.panel(current.visitorOrRefuse(), new RecordRef("assessment-point", id));
    }

    private static String prompt(PointSummary point) {
        return AssessmentPlace.prompt(point.area().number());
    }

    private int version() {
        String seen = current.form().line("version");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
