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
import org.waymark.selfassessment.MentorDesk;
import org.waymark.selfassessment.MentorViews;
import org.waymark.selfassessment.ViewWords;
import org.waymark.selfassessment.Views;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** The page of a view; whatever keeps a mentor's words from being saved, they are shown again. */
@ApplicationScoped
class ViewPages {
    private static final int SHOWN_AGAIN = 422;
    private static final String DESK = "selfassessment/desk";

    @Inject
    Views views;

    @Inject
    MentorViews mentors;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    /** The mentor's page, or the owner's; nobody else has one. */
    Page show(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        return mentors.find(visitor, id)
                .map(desk -> Page.of(DESK, DeskPage.of(desk)))
                .orElseGet(() -> Page.of("selfassessment/view", views.one(visitor, id)));
    }

    Response say(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        MentorDesk desk = desk(visitor, id);
        ViewForm form = new ViewForm(current.form(), FormErrors.none(), desk);
        Optional<ViewWords> words = form.words();
        if (words.isEmpty()) {
            return replies.page(SHOWN_AGAIN, DESK, form.again(desk));
        }
        try {
            mentors.say(visitor, id, words.get(), form.version(), NoteForm.writing(current.form()));
        } catch (Refusal refusal) {
            form.errors().refuse(form.text(), refusal.messageKey());
            return replies.page(refusal.reason().status(), DESK, form.again(desk(visitor, id)));
        }
        return replies.to("/self-assessment/views/" + id);
    }

    private MentorDesk desk(Visitor visitor, UUID id) {
        return mentors.find(visitor, id)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "selfassessment.view.refusal.none"));
    }
}
