package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.identity.Acquaintances;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** Where a lead finds anybody of the organisation by a part of their name. There is no such page for anyone else. */
@Path("people/find")
@ApplicationScoped
public class FindResource {
    private static final String TEMPLATE = "identity/find";

    @Inject
    Acquaintances acquaintances;

    @Inject
    CurrentRequest current;

    @GET
    public Page ask() {
        lead();
        FindForm form = FindForm.empty();
        return Page.of(TEMPLATE, new FindPage(form.field(), form.errors(), Optional.empty()));
    }

    @POST
    public Page find() {
        Visitor lead = lead();
        FindForm form = FindForm.read(current.form());
        if (!form.errors().isEmpty()) {
            return Page.of(422, TEMPLATE, new FindPage(form.field(), form.errors(), Optional.empty()));
        }
        return Page.of(
                TEMPLATE,
                new FindPage(form.field(), form.errors(), Optional.of(acquaintances.findAnybody(lead, form.typed()))));
    }

    private Visitor lead() {
        Visitor visitor = current.visitorOrRefuse();
        if (!visitor.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.staff-list");
        }
        return visitor;
    }
}
