package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.programme.NoteForm;
import org.waymark.selfassessment.AreaSummary;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.NewPoint;
import org.waymark.selfassessment.Points;
import org.waymark.selfassessment.RoundSummary;
import org.waymark.selfassessment.SeedSummary;
import org.waymark.selfassessment.SelfAssessment;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Replies;

/** Answers the forms in which points are made; a form with mistakes is shown again with all that was written. */
@ApplicationScoped
class PointPages {
    private static final int SHOWN_AGAIN = 422;

    @Inject
    SelfAssessment assessment;

    @Inject
    Points points;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Response add(int area) {
        Visitor visitor = current.visitorOrRefuse();
        AreaSummary summary = assessment.area(visitor, area, 0);
        FormErrors errors = FormErrors.none();
        PointForm form = PointForm.alone(
                current.form(),
                errors,
                AssessmentPlace.prompt(area),
                summary.scale().steps().size());
        Optional<NewPoint> point = form.point(area, day(errors));
        if (point.isEmpty()) {
            return replies.page(
                    SHOWN_AGAIN, "selfassessment/area", new AreaPage(summary, form.again(summary.draft()), errors));
        }
        points.add(visitor, current.formId(), List.of(point.get()), NoteForm.writing(current.form()));
        return replies.to("/self-assessment/" + area + "#diary");
    }

    Response addRound() {
        Visitor visitor = current.visitorOrRefuse();
        RoundSummary summary = assessment.round(visitor);
        FormErrors errors = FormErrors.none();
        List<NewPoint> meant = new ArrayList<>();
        List<RoundPage.Line> lines = new ArrayList<>();
        Optional<LocalDate> day = day(errors);
        boolean isAnyMeant = false;
        for (RoundSummary.Line line : summary.lines()) {
            PointForm form = PointForm.among(
                    current.form(),
                    errors,
                    AssessmentPlace.prompt(line.area().number()),
                    summary.scale().steps().size());
            if (form.isMeant()) {
                isAnyMeant = true;
                form.point(line.area().number(), day).ifPresent(meant::add);
            }
            lines.add(new RoundPage.Line(line.area(), form.again(line.draft())));
        }
        if (!isAnyMeant) {
            errors.refuse("level." + AssessmentPlace.prompt(1), "selfassessment.error.nothing");
            lines.replaceAll(line -> line.area().number() == 1 ? refused(line, errors) : line);
        }
        if (!errors.isEmpty()) {
            return replies.page(
                    SHOWN_AGAIN,
                    "selfassessment/round",
                    new RoundPage(summary, lines, PointForm.dayAgain(current.form(), errors), errors));
        }
        points.add(visitor, current.formId(), meant, NoteForm.writing(current.form()));
        return replies.to("/self-assessment");
    }

    private static RoundPage.Line refused(RoundPage.Line line, FormErrors errors) {
        PointFields before = line.fields();
        return new RoundPage.Line(
                line.area(),
                new PointFields(
                        errors.field(before.level().name(), before.level().value()),
                        before.goal(),
                        before.reason(),
                        before.on()));
    }

    Response addFrom(UUID jot) {
        Visitor visitor = current.visitorOrRefuse();
        SeedSummary summary = assessment.seed(visitor, jot);
        FormErrors errors = FormErrors.none();
        String chosen = current.form().line("area");
        int area = summary.seed()
                .area()
                .map(known -> known.number())
                .orElseGet(() -> chosen.matches("[1-8]") ? Integer.parseInt(chosen) : 0);
        if (area == 0) {
            errors.refuse("area", "selfassessment.error.area");
        }
        PointForm form = PointForm.alone(
                current.form(),
                errors,
                AssessmentPlace.prompt(jot),
                summary.scale().steps().size());
        Optional<NewPoint> point = form.point(area, day(errors));
        if (point.isEmpty()) {
            return replies.page(
                    SHOWN_AGAIN,
                    "selfassessment/seed",
                    new SeedPage(summary, errors.field("area", chosen), form.again(summary.draft()), errors));
        }
        points.addFrom(visitor, current.formId(), jot, point.get(), NoteForm.writing(current.form()));
        return replies.to("/self-assessment/" + area + "#diary");
    }

    Response to(String path) {
        return replies.to(path);
    }

    private Optional<LocalDate> day(FormErrors errors) {
        return PointForm.day(current.form(), errors, assessment::isPossible);
    }
}
