package org.waymark.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.cohort.CohortYears;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** The dates of a group's year, and the forms with which a learning lead changes them. */
@Path("groups/{group: " + RecordRef.ID + "}/year")
@ApplicationScoped
public class YearResource {
    private static final String POINT = "points/{key: [a-z0-9-]{1,80}}";

    @Inject
    CohortYears years;

    @Inject
    YearPages pages;

    @Inject
    CurrentRequest current;

    @GET
    public Page year(@PathParam("group") UUID group) {
        return Page.of("cohort/year", years.year(current.visitorOrRefuse(), group));
    }

    @GET
    @Path("start")
    public Page start(@PathParam("group") UUID group) {
        return pages.start(group);
    }

    @POST
    @Path("start")
    public Response keepStart(@PathParam("group") UUID group) {
        return pages.keepStart(group);
    }

    @GET
    @Path("own")
    public Page own(@PathParam("group") UUID group) {
        return pages.own(group);
    }

    @POST
    @Path("own")
    public Response keepOwn(@PathParam("group") UUID group) {
        return pages.keepOwn(group);
    }

    @GET
    @Path(POINT)
    public Page point(@PathParam("group") UUID group, @PathParam("key") String key) {
        return pages.point(group, key);
    }

    @POST
    @Path(POINT)
    public Response keepPoint(@PathParam("group") UUID group, @PathParam("key") String key) {
        return pages.keepPoint(group, key);
    }

    @POST
    @Path(POINT + "/hidden")
    public Response hide(@PathParam("group") UUID group, @PathParam("key") String key) {
        return pages.hide(group, key, true);
    }

    @POST
    @Path(POINT + "/shown")
    public Response show(@PathParam("group") UUID group, @PathParam("key") String key) {
        return pages.hide(group, key, false);
    }
}
