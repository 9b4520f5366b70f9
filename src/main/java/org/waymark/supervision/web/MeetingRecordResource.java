package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.supervision.SessionStart;

/** From a meeting to its agenda and record. */
@Path("supervision/meetings/{id: " + RecordRef.ID + "}/record")
@ApplicationScoped
public class MeetingRecordResource {
    @Inject
    SessionStart start;

    @Inject
    RecordReplies replies;

    @POST
    public Response begin(@PathParam("id") UUID id) {
        return replies.to(RecordPages.path(start.begin(replies.visitor(), id)));
    }
}
