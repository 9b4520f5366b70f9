package org.waymark.cohort.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.waymark.cohort.ClockFace;
import org.waymark.cohort.ClockPanel;

/**
 * The clock for the script that keeps a page up to date. The same until something but the time changes, so that most
 * answers are a 304 without a body.
 */
final class ClockFeed {
    private ClockFeed() {}

    static Response answer(Request request, ClockPanel panel) {
        EntityTag tag = new EntityTag(panel.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(json(panel)).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    private static JsonObject json(ClockPanel panel) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("stance", panel.stance().key()).add("followers", panel.followers());
        panel.face().ifPresent(face -> json.add("shown", json(face)));
        panel.offered().ifPresent(face -> json.add("offered", json(face)));
        return json.build();
    }

    private static JsonObject json(ClockFace face) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("state", face.stateKey())
                .add("part", face.segment().key());
        if (face.isRunning()) {
            json.add("partEndsAt", face.partEndsAt().toString())
                    .add("endsAt", face.endsAt().toString());
        } else {
            json.add("minutesLeft", face.minutesLeft());
        }
        return json.build();
    }
}
