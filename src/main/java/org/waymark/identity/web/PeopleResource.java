package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/**
 * The people on the staff side, and for a lead anybody of the organisation: an administrator of the LMS confirms a lead; a
 * lead gives roles and takes them back, and sees who supports whom. Everyone else is told that there is no such page, and
 * a form of theirs is refused alike for every address, so that nobody learns who is here.
 */
@Path("people")
@ApplicationScoped
public class PeopleResource {
    /** What is given out here. */
    static final Set<Role> GIVEN = EnumSet.of(Role.LEAD, Role.MENTOR, Role.MANAGER);

    private static final String ONE = "{person: " + RecordRef.ID + "}";

    @Inject
    People people;

    @Inject
    Relationships relationships;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page all() {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of("identity/people", new PeoplePage(lines(visitor), visitor.is(Role.LEAD)));
    }

    @GET
    @Path(ONE)
    public Page one(@PathParam("person") String id) {
        Visitor visitor = current.visitorOrRefuse();
        PersonId person = PersonId.of(id);
        List<RelationshipSummary> ever = visitor.is(Role.LEAD) ? relationships.ever(visitor, person) : List.of();
        return Page.of(
                "identity/person",
                PersonPage.of(
                        visitor,
                        people.one(visitor, person),
                        RelationshipLine.of(person, ever, people.byIds(RelationshipLine.others(person, ever)))));
    }

    @POST
    @Path(ONE + "/given")
    public Response give(@PathParam("person") String id) {
        Visitor visitor = current.visitorOrRefuse();
        Role role = RoleForm.role(current.form());
        if (visitor.is(Role.LEAD)) {
            people.assign(visitor, PersonId.of(id), role);
        } else {
            people.confirm(visitor, PersonId.of(id), role);
        }
        return redirects.to("/people/" + id);
    }

    @POST
    @Path(ONE + "/taken-back")
    public Response takeBack(@PathParam("person") String id) {
        people.withdraw(current.visitorOrRefuse(), PersonId.of(id), RoleForm.role(current.form()));
        return redirects.to("/people/" + id);
    }

    private List<StaffLine> lines(Visitor visitor) {
        return people.staff(visitor).stream().map(StaffLine::of).toList();
    }
}
