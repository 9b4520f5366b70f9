package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Where somebody says what they want to be called; needed when the LMS sends no name. */
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
        return Page.of(TEMPLATE, NameForm.shown(visitor.name()));
    }

    @POST
    public Response answer() {
        Visitor visitor = current.visitorOrRefuse();
        FormErrors errors = new FormErrors();
        String name = NameForm.read(current.form(), errors);
        if (!errors.isEmpty()) {
            return Response.ok(Page.of(422, TEMPLATE, NameForm.wrong(name, errors)))
                    .build();
        }
        people.nameOneself(visitor, name);
        return redirects.to("/");
    }
}
