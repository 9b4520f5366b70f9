package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.waymark.Visitor;
import org.waymark.programme.KeptTexts;
import org.waymark.programme.NoteForm;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.Notes;
import org.waymark.programme.Part;
import org.waymark.programme.Writing;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Replies;

/** The form of each part of a session: saves its notes first, then does what the pressed button says. */
@Path("programme/{number: [0-9]{1,3}}/parts/{part}")
@ApplicationScoped
public class PartResource {
    @Inject
    Notes notes;

    @Inject
    KeptTexts kept;

    @Inject
    PartSteps steps;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @POST
    @OutlivesVisit
    public Response save(@PathParam("number") int number, @PathParam("part") String key) {
        Part part = Part.of(key).orElseThrow(NotFoundException::new);
        Writing writing = NoteForm.writing(current.form());
        if (current.visitor().isEmpty()) {
            return replies.ended(kept.rescue(current.form().line("rescue"), number, writing));
        }
        Visitor visitor = current.visitorOrRefuse();
        List<NoteOutcome> outcomes = notes.write(visitor, number, writing);
        FormErrors errors = FormErrors.none();
        Map<String, Integer> tooLong = PartForm.tooLong(outcomes, errors);
        steps.take(visitor, number, part, new PartForm(current.form(), part), errors);
        return steps.answer(visitor, number, part, writing, outcomes, tooLong, errors);
    }
}
