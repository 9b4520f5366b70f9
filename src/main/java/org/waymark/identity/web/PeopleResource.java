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
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/**
 * The people on the staff side. An administrator of the LMS confirms a lead; a lead gives roles and takes them back.
 * Everyone else is told that there is no such page.
 */
@Path("people")
@ApplicationScoped
public class PeopleResource {
    /** What is given out here. */
    static final Set<Role> GIVEN = EnumSet.of(Role.LEAD, Role.MENTOR, Role.MANAGER);

    private static final String ONE = "{person: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    @Inject
    People people;

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
        StaffLine person = lines(visitor).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-person"));
        boolean isLead = visitor.is(Role.LEAD);
        return Page.of(
                "identity/person",
                new PersonPage(
                        person,
                        isLead ? List.of(Role.MENTOR, Role.MANAGER, Role.LEAD) : List.of(Role.LEAD),
                        visitor.person().toString().equals(id),
                        isLead));
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
