package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.reflection.Reflection;
import org.waymark.reflection.Reflections;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** The log: what was written, and the beginning of more. */
@Path("reflection")
@ApplicationScoped
public class OverviewResource {
    @Inject
    Reflections reflections;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page overview(@QueryParam("from") @DefaultValue("0") String from) {
        return Page.of(
                "reflection/overview",
                new OverviewPage(reflections.overview(current.visitorOrRefuse(), Numbers.whole(from))));
    }

    @POST
    @Path("entries")
    public Response begin() {
        Visitor visitor = current.visitorOrRefuse();
        Optional<Integer> session = Optional.of(Numbers.whole(current.form().line(OverviewPage.ABOUT)))
                .filter(number -> number > 0);
        UUID entry = reflections.begin(visitor, current.formId(), session);
        return redirects.to("/reflection/entries/" + entry);
    }

    /** The visitor's piece, wherever it is. */
    @GET
    @Path("piece")
    public Response piece() {
        return redirects.to(reflections
                .piece(current.visitorOrRefuse())
                .map(Reflection::path)
                .orElse("/reflection#piece"));
    }

    @POST
    @Path("pieces")
    public Response beginPiece() {
        return redirects.to(
                reflections.piece(current.visitorOrRefuse(), current.formId()).path());
    }
}
