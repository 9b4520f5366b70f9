package org.waymark.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.web.OutlivesVisit;

/** Where the evidence part of a session keeps a jot. Below the address of the session, so it is a resource of its own. */
@Path("programme/{number: [0-9]{1,3}}/jots")
public class NewJotResource {
    @Inject
    JotPages pages;

    @POST
    @OutlivesVisit
    public Response keep(@PathParam("number") int number) {
        return pages.keep(number);
    }
}
