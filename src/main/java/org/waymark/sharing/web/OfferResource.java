package org.waymark.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Form;
import org.waymark.web.Page;

/** Sharing: with whom and until when, then a page that says exactly what will happen, then the press. */
@Path("sharing/new")
@ApplicationScoped
public class OfferResource {
    @Inject
    OfferPages pages;

    @Inject
    CurrentRequest current;

    @GET
    public Page ask(@QueryParam("kind") String kind, @QueryParam("id") String id) {
        return pages.ask(current.visitorOrRefuse(), OfferForm.ref(kind, id), new OfferForm(Form.EMPTY));
    }

    /** Shares nothing yet: finds people by name, or shows what would happen. */
    @POST
    public Page check() {
        return pages.check(current.visitorOrRefuse(), new OfferForm(current.form()));
    }

    @POST
    @Path("confirmed")
    public Response share() {
        return pages.share(current.visitorOrRefuse(), new OfferForm(current.form()), current.formId());
    }
}
