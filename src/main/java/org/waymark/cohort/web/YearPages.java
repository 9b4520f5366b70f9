package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.cohort.CohortYears;
import org.waymark.cohort.GroupYear;
import org.waymark.cohort.YearChanges;
import org.waymark.cohort.YearPoint;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms of the year; with a mistake everything that was written is shown again. */
@ApplicationScoped
class YearPages {
    private static final String START = "cohort/yearStart";
    private static final String POINT = "cohort/yearPoint";
    private static final String OWN = "cohort/yearOwn";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    CohortYears years;

    @Inject
    YearChanges changes;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page start(UUID group) {
        GroupYear year = years.yearToChange(current.visitorOrRefuse(), group);
        return Page.of(START, new YearFormPage(year, Optional.empty(), YearForm.start(year)));
    }

    Response keepStart(UUID group) {
        Visitor lead = current.visitorOrRefuse();
        GroupYear year = years.yearToChange(lead, group);
        YearForm form = YearForm.readStart(current.form());
        if (!form.isRight()) {
            return again(START, year, Optional.empty(), form);
        }
        return kept(group, () -> changes.start(lead, group, form.day().get(), form.version()), form, year, START);
    }

    Page own(UUID group) {
        GroupYear year = years.yearToChange(current.visitorOrRefuse(), group);
        return Page.of(OWN, new YearFormPage(year, Optional.empty(), YearForm.own()));
    }

    Response keepOwn(UUID group) {
        Visitor lead = current.visitorOrRefuse();
        GroupYear year = years.yearToChange(lead, group);
        YearForm form = YearForm.readOwn(current.form());
        if (!form.isRight()) {
            return again(OWN, year, Optional.empty(), form);
        }
        UUID id = current.formId();
        return kept(
                group,
                () -> changes.add(
                        lead, group, id, form.title().value(), form.day().get()),
                form,
                year,
                OWN);
    }

    Page point(UUID group, String key) {
        GroupYear year = years.yearToChange(current.visitorOrRefuse(), group);
        YearPoint point = find(year, key);
        return Page.of(POINT, new YearFormPage(year, Optional.of(point), YearForm.point(point)));
    }

    Response keepPoint(UUID group, String key) {
        Visitor lead = current.visitorOrRefuse();
        GroupYear year = years.yearToChange(lead, group);
        YearPoint point = find(year, key);
        YearForm form = YearForm.readPoint(current.form());
        if (!form.isRight()) {
            return again(POINT, year, Optional.of(point), form);
        }
        try {
            changes.change(lead, group, key, form.day().get(), form.reason().value(), form.version());
        } catch (Refusal refusal) {
            return refused(refusal, POINT, year, Optional.of(point), form);
        }
        return replies.to(YearFormPage.path(group));
    }

    Response hide(UUID group, String key, boolean isHidden) {
        changes.hide(current.visitorOrRefuse(), group, key, isHidden, YearForm.version(current.form()));
        return replies.to(YearFormPage.path(group));
    }

    private Response kept(UUID group, Runnable change, YearForm form, GroupYear year, String template) {
        try {
            change.run();
        } catch (Refusal refusal) {
            return refused(refusal, template, year, Optional.empty(), form);
        }
        return replies.to(YearFormPage.path(group));
    }

    /** The page as it is now, and what was written; pressing again then means the present version. */
    private Response refused(
            Refusal refusal, String template, GroupYear year, Optional<YearPoint> point, YearForm form) {
        form.errors().refuse(YearForm.ON, refusal.messageKey());
        int version = point.map(YearPoint::version).orElse(year.startVersion());
        YearForm shown = new YearForm(
                form.title(),
                form.errors().dateField(YearForm.ON, current.form()),
                form.reason(),
                form.day(),
                version,
                form.errors());
        return replies.page(refusal.reason().status(), template, new YearFormPage(year, point, shown));
    }

    private Response again(String template, GroupYear year, Optional<YearPoint> point, YearForm form) {
        return replies.page(SHOWN_AGAIN, template, new YearFormPage(year, point, form));
    }

    private static YearPoint find(GroupYear year, String key) {
        return year.points().stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-group"));
    }
}
