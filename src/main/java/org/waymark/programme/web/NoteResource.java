package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.waymark.programme.KeptTexts;
import org.waymark.programme.NoteForm;
import org.waymark.programme.Notes;
import org.waymark.programme.Writing;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;

/** What the page's script sends while someone types. Answered only after the text is on disk. */
@Path("programme/{number: [0-9]{1,3}}/notes")
@ApplicationScoped
public class NoteResource {
    @Inject
    Notes notes;

    @Inject
    KeptTexts kept;

    @Inject
    CurrentRequest current;

    @Inject
    NoteAnswers answers;

    @POST
    @OutlivesVisit
    @Produces(MediaType.APPLICATION_JSON)
    public Response autosave(@PathParam("number") int number) {
        Writing writing = NoteForm.writing(current.form());
        return current.visitor()
                .map(visitor -> answers.saved(notes.writeAlone(visitor, number, writing)
                        .map(List::of)
                        .orElseGet(() -> notes.write(visitor, number, writing))))
                .orElseGet(() -> answers.ended(kept.rescue(current.form().line("rescue"), number, writing)));
    }
}
