package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** A lead brings in somebody who does not use the LMS. There is no such page for anyone else. */
@Path("people/new")
@ApplicationScoped
public class NewPersonResource {
    private static final String TEMPLATE = "identity/new";

    @Inject
    People people;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page ask() {
        lead();
        return Page.of(TEMPLATE, NameForm.shown(""));
    }

    @POST
    public Response bringIn() {
        Visitor lead = lead();
        FormErrors errors = new FormErrors();
        String name = NameForm.read(current.form(), errors, "identity.new.missing");
        if (errors.isEmpty()) {
            try {
                PersonId person = people.bringIn(lead, current.formId(), name);
                return redirects.to("/people/" + person);
            } catch (Refusal refusal) {
                errors.refuse(NameForm.FIELD, refusal.messageKey());
            }
        }
        return Response.ok(Page.of(Reason.INVALID.status(), TEMPLATE, NameForm.wrong(name, errors)))
                .build();
    }

    private Visitor lead() {
        Visitor visitor = current.visitorOrRefuse();
        if (!visitor.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.staff-list");
        }
        return visitor;
    }
}
