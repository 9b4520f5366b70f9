package org.waymark.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.roster.CourseLists;
import org.waymark.roster.Decisions;
import org.waymark.roster.Requests;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Who is in one course, for learning leads; everybody else is told that there is no such page. */
@Path("roster/{course: " + RecordRef.ID + "}")
@ApplicationScoped
public class CourseResource {
    private static final String PERSON = "{person: " + RecordRef.ID + "}";

    @Inject
    CourseLists lists;

    @Inject
    Decisions decisions;

    @Inject
    Requests requests;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page members(@PathParam("course") String course, @QueryParam("page") @DefaultValue("1") int page) {
        return Page.of(
                "roster/members",
                new MembersPage(lists.members(current.visitorOrRefuse(), UUID.fromString(course), page)));
    }

    @POST
    @Path("reading")
    public Response readAgain(@PathParam("course") String course) {
        requests.readAgain(current.visitorOrRefuse(), UUID.fromString(course));
        return redirects.to("/roster");
    }

    @POST
    @Path("mentors/" + PERSON + "/confirmed")
    public Response confirmMentor(@PathParam("course") String course, @PathParam("person") String person) {
        decisions.confirmMentor(current.visitorOrRefuse(), UUID.fromString(course), PersonId.of(person));
        return redirects.to("/roster");
    }

    @POST
    @Path("mentors/" + PERSON + "/declined")
    public Response declineMentor(@PathParam("course") String course, @PathParam("person") String person) {
        decisions.declineMentor(current.visitorOrRefuse(), UUID.fromString(course), PersonId.of(person));
        return redirects.to("/roster");
    }
}
