package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.identity.FoundPeople;
import org.waymark.identity.People;
import org.waymark.identity.RelationshipKind;
import org.waymark.identity.Relationships;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** A lead names a mentor, a supervisor or an appraiser of a person. Nobody else has these pages. */
@Path("people/{person: " + RecordRef.ID + "}/relationships")
@ApplicationScoped
public class RelationshipResource {
    private static final String ASSIGN = "identity/assign";

    @Inject
    People people;

    @Inject
    Relationships relationships;

    @Inject
    Acquaintances acquaintances;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    @Path("new")
    public Page ask(@PathParam("person") String id) {
        Visitor lead = current.visitorOrRefuse();
        relationships.ever(lead, PersonId.of(id));
        return Page.of(ASSIGN, new AssignForm(current.form()).page(person(lead, id), Optional.empty()));
    }

    /** A part of a name brings the people to choose from. */
    @POST
    @Path("found")
    public Page find(@PathParam("person") String id) {
        Visitor lead = current.visitorOrRefuse();
        relationships.ever(lead, PersonId.of(id));
        FindForm typed = FindForm.read(current.form());
        AssignForm form = new AssignForm(current.form(), typed.errors());
        boolean isRight = typed.errors().isEmpty();
        return Page.of(
                isRight ? 200 : 422,
                ASSIGN,
                form.page(person(lead, id), isRight ? Optional.of(found(lead, id, typed.typed())) : Optional.empty()));
    }

    @POST
    public Response assign(@PathParam("person") String id) {
        Visitor lead = current.visitorOrRefuse();
        AssignForm form = new AssignForm(current.form());
        FoundPeople found = found(lead, id, FindForm.read(current.form()).typed());
        Optional<PersonId> supporter = form.supporter(found);
        Optional<RelationshipKind> kind = form.kind();
        if (!form.errors().isEmpty()) {
            return Response.ok(Page.of(422, ASSIGN, form.page(person(lead, id), Optional.of(found))))
                    .build();
        }
        relationships.assign(lead, PersonId.of(id), supporter.orElseThrow(), kind.orElseThrow());
        return redirects.to("/people/" + id);
    }

    private StaffLine person(Visitor lead, String id) {
        return StaffLine.of(people.one(lead, PersonId.of(id)));
    }

    /** Without the person, who cannot support themselves. */
    private FoundPeople found(Visitor lead, String id, String typed) {
        FoundPeople found = acquaintances.findAnybody(lead, typed);
        return new FoundPeople(
                found.people().stream()
                        .filter(each -> !each.id().toString().equals(id))
                        .toList(),
                found.isMore());
    }
}
