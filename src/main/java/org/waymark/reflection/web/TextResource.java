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
import java.util.OptionalInt;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.programme.EndedVisit;
import org.waymark.reflection.ReflectionKind;
import org.waymark.reflection.ReflectionPlace;
import org.waymark.reflection.Versions;
import org.waymark.web.CurrentRequest;
import org.waymark.web.OutlivesVisit;
import org.waymark.web.Page;

/** One entry or piece, its versions and what changed between two of them. */
@Path("reflection/{folder: entries|pieces}/{id: " + RecordRef.ID + "}")
@ApplicationScoped
public class TextResource {
    @Inject
    TextPages pages;

    @Inject
    Versions versions;

    @Inject
    EndedVisit ended;

    @Inject
    CurrentRequest current;

    @GET
    public Page show(
            @PathParam("folder") String folder, @PathParam("id") UUID id, @QueryParam("version") String version) {
        return pages.show(
                kind(folder), id, version == null ? OptionalInt.empty() : OptionalInt.of(Numbers.whole(version)));
    }

    @POST
    @OutlivesVisit
    public Response save(@PathParam("folder") String folder, @PathParam("id") UUID id) {
        return current.visitor().isEmpty() ? ended.answer(ReflectionPlace.NUMBER) : pages.save(kind(folder), id);
    }

    @GET
    @Path("versions")
    public Page versions(
            @PathParam("folder") String folder,
            @PathParam("id") UUID id,
            @QueryParam("from") @DefaultValue("0") String from) {
        return Page.of(
                "reflection/versions", versions.all(current.visitorOrRefuse(), kind(folder), id, Numbers.whole(from)));
    }

    @GET
    @Path("changes")
    public Page changes(
            @PathParam("folder") String folder,
            @PathParam("id") UUID id,
            @QueryParam("one") @DefaultValue("") String one,
            @QueryParam("other") @DefaultValue("") String other) {
        return Page.of(
                "reflection/changes",
                versions.compare(
                        current.visitorOrRefuse(), kind(folder), id, Numbers.whole(one), Numbers.whole(other)));
    }

    private static ReflectionKind kind(String folder) {
        return ReflectionKind.of(folder).orElseThrow();
    }
}
