package org.waymark.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.waymark.evidence.Portfolio;
import org.waymark.evidence.Source;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The matrix, one area, and what there is to place. */
@Path("evidence")
@ApplicationScoped
public class EvidenceResource {
    @Inject
    Portfolio portfolio;

    @Inject
    CurrentRequest current;

    @GET
    public Page matrix() {
        return Page.of("evidence/matrix", portfolio.matrix(current.visitorOrRefuse()));
    }

    @GET
    @Path("areas/{number: [0-9]{1,2}}")
    public Page area(
            @PathParam("number") int number, @QueryParam("source") String source, @QueryParam("part") String part) {
        return Page.of(
                "evidence/area",
                portfolio.area(
                        current.visitorOrRefuse(),
                        number,
                        Optional.ofNullable(source).flatMap(Source::of),
                        part(part)));
    }

    @GET
    @Path("things")
    public Page things() {
        return page("");
    }

    /** Looks for words; sent by POST, so that nobody's words stand in an address. */
    @POST
    @Path("things")
    public Page find() {
        return page(current.form().line(ThingsPage.WORDS));
    }

    private Page page(String words) {
        return Page.of("evidence/things", ThingsPage.of(words, portfolio.things(current.visitorOrRefuse(), words)));
    }

    /** What is no number of a part is the first. */
    private static int part(String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
    }
}
