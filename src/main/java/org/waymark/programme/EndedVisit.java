package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Replies;

/** What was typed in a page whose visit has ended is kept for its writer. Rooms whose pages are written in ask it. */
@ApplicationScoped
public class EndedVisit {
    @Inject
    KeptTexts kept;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    /**
     * Keeps the text of the present form and says so.
     *
     * @param place number of the place the form belongs to, as the room that has the page calls it
     */
    public Response answer(int place) {
        return replies.ended(kept.rescue(current.form().line("rescue"), place, NoteForm.writing(current.form())));
    }
}
