package org.waymark.reflection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.reflection.Pieces;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Entries become a piece: chosen, put in order, put into its text. */
@Path("reflection/pieces/{id: " + RecordRef.ID + "}/choice")
@ApplicationScoped
public class ChoiceResource {
    private static final String ENTRY = "entries/{entry: " + RecordRef.ID + "}";
    private static final String TEMPLATE = "reflection/choice";

    @Inject
    Pieces pieces;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show(@PathParam("id") UUID id, @QueryParam("from") @DefaultValue("0") String from) {
        return Page.of(
                TEMPLATE,
                new ChoicePage(pieces.choice(current.visitorOrRefuse(), id, Numbers.whole(from)), FormErrors.none()));
    }

    @POST
    @Path(ENTRY)
    public Response choose(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        pieces.choose(current.visitorOrRefuse(), id, entry);
        return back(id);
    }

    @POST
    @Path(ENTRY + "/removal")
    public Response leave(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        pieces.leave(current.visitorOrRefuse(), id, entry);
        return back(id);
    }

    @POST
    @Path(ENTRY + "/earlier")
    public Response earlier(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        pieces.earlier(current.visitorOrRefuse(), id, entry);
        return back(id);
    }

    @POST
    public Response assemble(@PathParam("id") UUID id) {
        if (pieces.assemble(current.visitorOrRefuse(), id)) {
            return replies.to("/reflection/pieces/" + id + "#text");
        }
        FormErrors errors = FormErrors.none().refuse("put-in", "reflection.error.no-room");
        return replies.page(422, TEMPLATE, new ChoicePage(pieces.choice(current.visitorOrRefuse(), id, 0), errors));
    }

    private Response back(UUID id) {
        return replies.to("/reflection/pieces/" + id + "/choice");
    }
}
