package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Where somebody says what they want to be called when the LMS sends no name, and reads their name when it does. */
@Path("name")
@ApplicationScoped
public class NameResource {
    private static final String TEMPLATE = "identity/name";

    @Inject
    People people;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page ask() {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of(
                TEMPLATE,
                people.mayNameOneself(visitor) ? NameForm.shown(visitor.name()) : NameForm.given(visitor.name(), ""));
    }

    @POST
    public Response answer() {
        Visitor visitor = current.visitorOrRefuse();
        FormErrors errors = new FormErrors();
        String name = NameForm.read(current.form(), errors);
        if (!people.mayNameOneself(visitor)) {
            return again(Reason.WRONG_STATE, NameForm.given(visitor.name(), name));
        }
        if (errors.isEmpty()) {
            try {
                people.nameOneself(visitor, name);
                return redirects.to("/");
            } catch (Refusal refusal) {
                errors.refuse(NameForm.FIELD, refusal.messageKey());
            }
        }
        return again(Reason.INVALID, NameForm.wrong(name, errors));
    }

    private static Response again(Reason reason, NameForm form) {
        return Response.ok(Page.of(reason.status(), TEMPLATE, form)).build();
    }
}
