package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.programme.Part;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;

/** The jot box of a session's evidence part: keeps what was written for one of the homes, or leaves it in the box. */
@Path("programme/{number: [0-9]{1,3}}/jots")
@ApplicationScoped
public class JotBoxResource {
    @Inject
    JotPages pages;

    @Inject
    PartResource parts;

    @Inject
    CurrentRequest current;

    @POST
    @OutlivesVisit
    public Response keep(@PathParam("number") int number) {
        boolean isDraft = current.form().line("home").equals(JotForm.NOT_YET);
        return isDraft ? parts.save(number, Part.EVIDENCE.key()) : pages.keep(number);
    }
}
