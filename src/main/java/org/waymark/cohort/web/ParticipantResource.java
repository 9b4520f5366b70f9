package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.cohort.ParticipantProgress;
import org.waymark.cohort.Participants;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** What a teacher sees who opens somebody's column in the gradebook: how far they are, and nothing they wrote. */
@Path("participants")
@ApplicationScoped
public class ParticipantResource {
    @Inject
    Participants participants;

    @Inject
    CurrentRequest current;

    @GET
    @Path("{person: " + RecordRef.ID + "}")
    public Page progress(@PathParam("person") String person, @QueryParam("of") String placement) {
        ParticipantProgress progress = participants.progress(current.visitorOrRefuse(), PersonId.of(person));
        return Page.of("cohort/participant", ParticipantPage.of(progress, placement));
    }

    @GET
    @Path("not-yet")
    public Page nobodyYet() {
        current.visitorOrRefuse();
        return Page.of("cohort/participantNotYet", Page.NOTHING);
    }
}
