package org.waymark.guests.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.guests.GuestOffer;
import org.waymark.guests.Guests;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;
import org.waymark.web.Redirects;

/** One of two makes a link for the other, sees what became of it, and takes it back. */
@Path("guests/{kind: [a-z-]{1,40}}/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class GuestLinkResource {
    @Inject
    Guests guests;

    @Inject
    GuestAddresses addresses;

    @Inject
    CurrentRequest current;

    @Inject
    Redirects redirects;

    @GET
    public Page offer(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return page(kind, id, Optional.empty());
    }

    /** The only answer in which the whole address stands; it is shown at once, because a page after it could not know it. */
    @POST
    public Response make(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        String code = guests.make(current.visitorOrRefuse(), new RecordRef(kind, id));
        return Response.ok(page(kind, id, Optional.of(addresses.of(code)))).build();
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        guests.withdraw(current.visitorOrRefuse(), new RecordRef(kind, id));
        return redirects.to("/guests/" + kind + "/" + id);
    }

    private Page page(String kind, UUID id, Optional<String> address) {
        Visitor visitor = current.visitorOrRefuse();
        GuestOffer offer = guests.offer(visitor, new RecordRef(kind, id));
        return Page.of("guests/link", new GuestLinkPage(offer, "/guests/" + kind + "/" + id, address));
    }
}
