package org.waymark.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.roster.Decisions;
import org.waymark.roster.Overview;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The courses and what is asked about them, for learning leads; everybody else is told that there is no such page. */
@Path("roster")
@ApplicationScoped
public class RosterResource {
    @Inject
    Overview overview;

    @Inject
    Decisions decisions;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page courses() {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of(
                "roster/courses",
                new CoursesPage(overview.of(visitor), visitor.person().toString()));
    }

    @POST
    @Path("leads/{person: " + RecordRef.ID + "}/kept")
    public Response keepLead(@PathParam("person") String person) {
        decisions.keepLead(current.visitorOrRefuse(), PersonId.of(person));
        return redirects.to("/roster");
    }
}
