package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.EndedVisit;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.Views;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** What a mentor was asked about one area and says of it: for the owner to read, for the mentor to write. */
@Path("self-assessment/views/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class ViewResource {
    @Inject
    ViewPages pages;

    @Inject
    Views views;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @OutlivesVisit
    public Response say(@PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(AssessmentPlace.NUMBER) : pages.say(id);
    }

    @POST
    @Path("withdrawal")
    public Response takeBack(@PathParam("id") UUID id) {
        return replies.to("/self-assessment/" + views.takeBack(current.visitorOrRefuse(), id) + "#views");
    }
}
