package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.NoteForm;
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
    PointCompany company;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    /** The owner's page, or the page of a reader to whom the owner opened a version. */
    Page show(UUID id, Optional<Integer> asked) {
        Visitor visitor = current.visitorOrRefuse();
        Optional<GivenPage> given = company.given(visitor, id, asked);
        if (given.isPresent()) {
            return Page.of("selfassessment/given", given.get());
        }
        PointReading reading = assessment.point(visitor, id);
        return Page.of(TEMPLATE, company.own(visitor, reading, PointFields.of(reading), FormErrors.none()));
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
            points.correct(visitor, id, sent.get(), version(), NoteForm.writing(current.form()));
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.STALE) {
                points.keepBeside(visitor, sent.get().draft(), NoteForm.writing(current.form()));
            }
            errors.refuse(form.reason(), refusal.messageKey());
            return again(refusal.reason().status(), assessment.point(visitor, id), form, errors);
        }
        return replies.to("/self-assessment/points/" + id);
    }

    private Response again(int status, PointReading reading, PointForm form, FormErrors errors) {
        return replies.page(
                status, TEMPLATE, company.own(current.visitorOrRefuse(), reading, form.again(reading.draft()), errors));
    }

    private static String prompt(PointSummary point) {
        return AssessmentPlace.pointPrompt(point.id());
    }

    private int version() {
        return version(current.form().line("version")).orElse(0);
    }

    /** The number of a version; one that is none is no version of anything. */
    static Optional<Integer> version(String written) {
        return Optional.ofNullable(written).map(digits -> digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0);
    }
}
