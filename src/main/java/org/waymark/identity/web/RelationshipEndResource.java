package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.RelationshipSummary;
import org.waymark.identity.Relationships;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** A lead ends a relationship, after a page that says what ends with it. */
@Path("people/{person: " + RecordRef.ID + "}/relationships/" + "{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class RelationshipEndResource {
    @Inject
    People people;

    @Inject
    Relationships relationships;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page ask(@PathParam("person") String id, @PathParam("id") UUID relationship) {
        Visitor lead = current.visitorOrRefuse();
        PersonId person = PersonId.of(id);
        RelationshipSummary summary = relationships.ever(lead, person).stream()
                .filter(each -> each.id().equals(relationship) && each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "identity.refusal.no-such-relationship"));
        return Page.of(
                "identity/end",
                new EndPage(
                        StaffLine.of(people.one(lead, person)),
                        RelationshipLine.of(person, List.of(summary), people.byIds(List.of(summary.supporter())))
                                .get(0)));
    }

    @POST
    @Path("end")
    public Response end(@PathParam("person") String id, @PathParam("id") UUID relationship) {
        relationships.end(current.visitorOrRefuse(), PersonId.of(id), relationship);
        return redirects.to("/people/" + id);
    }
}
