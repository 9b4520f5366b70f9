package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.supervision.MeetingPlan;
import org.waymark.supervision.MeetingPlans;
import org.waymark.supervision.MeetingWhen;
import org.waymark.supervision.Meetings;
import org.waymark.supervision.PairRules;
import org.waymark.supervision.PairYear;
import org.waymark.web.CurrentRequest;
import org.waymark.web.DateField;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** How often, how long and where; with a mistake everything that was written is shown again. */
@ApplicationScoped
class PlanPages {
    private static final String TEMPLATE = "supervision/plan";
    private static final int SHOWN_AGAIN = 422;
    private static final int TEN_O_CLOCK = 600;

    @Inject
    Meetings meetings;

    @Inject
    MeetingPlans plans;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page show(UUID pair) {
        PairYear year = meetings.year(current.visitorOrRefuse(), pair);
        PairRules usual = PairRules.MONTHLY_SOCIAL_WORK;
        MeetingPlan plan = year.plan()
                .orElse(new MeetingPlan(
                        usual.frequency(), new MeetingWhen(LocalDate.EPOCH, TEN_O_CLOCK, usual.minutes(), ""), 0));
        return Page.of(
                TEMPLATE,
                new PlanPage(
                        year,
                        MeetingFields.of(
                                plan.frequency(), DateField.empty(MeetingFields.ON), plan.first(), plan.version())));
    }

    Response keep(UUID pair) {
        Visitor visitor = current.visitorOrRefuse();
        PairYear year = meetings.year(visitor, pair);
        Form form = current.form();
        FormErrors errors = FormErrors.none();
        var frequency = MeetingFields.frequency(form, errors);
        var when = MeetingFields.when(form, errors);
        if (!errors.isEmpty()) {
            return again(SHOWN_AGAIN, year, errors, MeetingFields.version(form));
        }
        try {
            plans.plan(
                    visitor,
                    pair,
                    new MeetingPlan(frequency.get(), when.get(), MeetingFields.version(form)),
                    current.formId());
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND) {
                throw refusal;
            }
            errors.refuse(MeetingFields.ON, refusal.messageKey());
            PairYear now = meetings.year(visitor, pair);
            return again(
                    refusal.reason().status(),
                    now,
                    errors,
                    now.plan().map(MeetingPlan::version).orElse(0));
        }
        return replies.to(year.path());
    }

    private Response again(int status, PairYear year, FormErrors errors, int version) {
        return replies.page(status, TEMPLATE, new PlanPage(year, MeetingFields.again(current.form(), errors, version)));
    }
}
