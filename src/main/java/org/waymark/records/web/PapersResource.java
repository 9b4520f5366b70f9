package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.Visitor;
import org.waymark.records.ExcerptSummary;
import org.waymark.records.Excerpts;
import org.waymark.records.Papers;
import org.waymark.records.ReadGrants;
import org.waymark.records.SealKeys;
import org.waymark.web.CurrentRequest;
import org.waymark.web.Page;

/** What waits for one's own signature, what waits for others, what is sealed; and the keys to check it. */
@Path("records")
@ApplicationScoped
public class PapersResource {
    @Inject
    Papers papers;

    @Inject
    ReadGrants grants;

    @Inject
    Excerpts excerpts;

    @Inject
    SealKeys keys;

    @Inject
    CurrentRequest current;

    @GET
    public Page lists() {
        Visitor visitor = current.visitorOrRefuse();
        return Page.of(
                "records/lists",
                new ListsPage(
                        papers.lists(visitor),
                        grants.to(visitor),
                        grants.unseen(visitor),
                        excerpts.all(visitor).stream()
                                .filter(ExcerptSummary::isToAnswer)
                                .toList()));
    }

    /** Public halves of the tool's keys, a line each: name and Base64 of X.509. No secret; anyone may check with them. */
    @GET
    @Path("keys")
    public Response keys() {
        StringBuilder lines = new StringBuilder();
        keys.published()
                .forEach((kid, key) -> lines.append(kid).append(' ').append(key).append('\n'));
        return Response.ok(lines.toString(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
