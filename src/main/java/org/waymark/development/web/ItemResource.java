package org.waymark.development.web;

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
import org.waymark.development.DevelopmentPlace;
import org.waymark.programme.EndedVisit;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;

/** What stands in a plan, one by one: goals, actions and support have the same ways. */
@Path("development/{kind: goals|actions|objective-support|goal-support}")
@ApplicationScoped
public class ItemResource {
    private static final String ITEM = "{id: " + RecordRef.ID + "}";

    @Inject
    ItemPages pages;

    @Inject
    ActPages acts;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    /** The action log; everything else is seen together, in the plan. */
    @GET
    public Response all(
            @PathParam("kind") String kind,
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("session") @DefaultValue("") String session,
            @QueryParam("from") @DefaultValue("") String from) {
        return pages.all(kind, state, session, from);
    }

    @GET
    @Path("new")
    public Response beginning(@PathParam("kind") String kind, @QueryParam("goal") @DefaultValue("") String goal) {
        return pages.beginning(kind, goal);
    }

    @POST
    @Path("new")
    @OutlivesVisit
    public Response add(@PathParam("kind") String kind) {
        return current.visitor().isEmpty() ? ended.answer(DevelopmentPlace.NUMBER) : acts.add(kind);
    }

    @GET
    @Path(ITEM)
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("id") UUID id,
            @QueryParam("version") @DefaultValue("") String version) {
        return pages.show(kind, id, version);
    }

    @POST
    @Path(ITEM)
    @OutlivesVisit
    public Response reword(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(DevelopmentPlace.NUMBER) : acts.reword(kind, id);
    }

    @POST
    @Path(ITEM + "/reviews")
    @OutlivesVisit
    public Response review(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(DevelopmentPlace.NUMBER) : acts.review(kind, id);
    }

    @POST
    @Path(ITEM + "/end")
    @OutlivesVisit
    public Response close(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(DevelopmentPlace.NUMBER) : acts.close(kind, id);
    }

    @POST
    @Path(ITEM + "/return")
    public Response open(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return acts.open(kind, id);
    }
}
