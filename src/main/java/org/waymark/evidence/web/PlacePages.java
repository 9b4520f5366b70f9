package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Visitor;
import org.waymark.evidence.Links;
import org.waymark.evidence.Portfolio;
import org.waymark.evidence.ThreadSummary;
import org.waymark.evidence.Threads;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms that place a thing; whatever keeps it from being placed, the sentence is shown again. */
@ApplicationScoped
class PlacePages {
    private static final String TEMPLATE = "evidence/thread";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Links links;

    @Inject
    Threads threads;

    @Inject
    Portfolio portfolio;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page thread(RecordRef ref) {
        ThreadSummary thread = threads.thread(current.visitorOrRefuse(), ref);
        PlaceForm form = thread.panel().map(PlaceForm::of).orElseGet(PlaceForm::empty);
        return Page.of(TEMPLATE, new ThreadPage(thread, form, FormErrors.none()));
    }

    Response place(RecordRef ref) {
        Visitor owner = current.visitorOrRefuse();
        portfolio.panel(owner, ref);
        FormErrors errors = FormErrors.none();
        PlaceForm form = PlaceForm.read(current.form(), errors);
        if (!errors.isEmpty()) {
            return again(owner, ref, SHOWN_AGAIN, errors);
        }
        try {
            links.place(owner, ref, form.number(), form.why().value());
        } catch (Refusal refusal) {
            errors.refuse(PlaceForm.WHY, refusal.messageKey());
            return again(owner, ref, refusal.reason().status(), errors);
        }
        return back(owner, ref);
    }

    Response take(RecordRef ref, int area) {
        Visitor owner = current.visitorOrRefuse();
        links.take(owner, ref, area);
        return back(owner, ref);
    }

    Response show(RecordRef ref, int area) {
        Visitor owner = current.visitorOrRefuse();
        links.show(owner, ref, area, current.form().line("show").equals("yes"));
        return back(owner, ref);
    }

    /** To the page on which the form stood: the thing's own, or the one with all that hangs on it. */
    Response back(Visitor owner, RecordRef ref) {
        boolean isOnOwnPage = current.form().line("back").equals("thing");
        var thing = portfolio.panel(owner, ref).thing();
        return replies.to((isOnOwnPage ? thing.path() : thing.threadPath()) + "#evidence");
    }

    private Response again(Visitor owner, RecordRef ref, int status, FormErrors errors) {
        return replies.page(
                status,
                TEMPLATE,
                new ThreadPage(threads.thread(owner, ref), PlaceForm.again(current.form(), errors), errors));
    }
}
