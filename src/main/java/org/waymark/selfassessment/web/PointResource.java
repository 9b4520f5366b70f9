package org.waymark.selfassessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.EndedVisit;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** What was written on one day, for its writer and their readers; on that day a slip of the pen can be put right. */
@Path("self-assessment/points/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class PointResource {
    @Inject
    CorrectionPages pages;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @GET
    public Page show(@PathParam("id") UUID id, @QueryParam("version") String version) {
        return pages.show(id, CorrectionPages.version(version));
    }

    @POST
    @OutlivesVisit
    public Response correct(@PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(AssessmentPlace.NUMBER) : pages.correct(id);
    }
}
