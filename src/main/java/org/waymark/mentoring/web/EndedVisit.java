package org.waymark.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.waymark.mentoring.CommentPlace;
import org.waymark.programme.KeptTexts;
import org.waymark.programme.NoteForm;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Replies;

/** What was typed in a page of ours whose visit has ended is kept for its writer. */
@ApplicationScoped
class EndedVisit {
    @Inject
    KeptTexts kept;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Response answer() {
        return replies.ended(
                kept.rescue(current.form().line("rescue"), CommentPlace.NUMBER, NoteForm.writing(current.form())));
    }
}
