package org.waymark.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.sharing.Sharing;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** Everything I share and everything shared with me; taking it back. */
@Path("sharing")
@ApplicationScoped
public class SharingResource {
    private static final int DIGITS_MAX = 4;

    @Inject
    Sharing sharing;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page all(
            @QueryParam("given") String given,
            @QueryParam("received") String received,
            @QueryParam("taken") String taken) {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of(
                "sharing/list",
                new SharingPage(
                        sharing.overview(visitor, part(given), part(received)),
                        taken == null ? Optional.empty() : sharing.takenBack(visitor, taken)));
    }

    @GET
    @Path("earlier")
    public Page earlier(@QueryParam("part") String part) {
        return Page.of("sharing/earlier", sharing.earlier(current.visitorOrRefuse(), part(part)));
    }

    @POST
    @Path("{id: " + RecordRef.ID + "}/withdrawal")
    public Response withdraw(@PathParam("id") UUID id) {
        sharing.withdraw(current.visitorOrRefuse(), id);
        return redirects.to("/sharing?taken=" + id);
    }

    /** What is no number of a part is the first. */
    private static int part(String asked) {
        return asked != null && asked.length() <= DIGITS_MAX && asked.matches("[1-9][0-9]*")
                ? Integer.parseInt(asked)
                : 1;
    }
}
