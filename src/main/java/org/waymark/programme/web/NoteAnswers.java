package org.waymark.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.programme.NoteOutcome;
import org.waymark.web.London;
import org.waymark.web.Redirects;
import org.waymark.web.Replies;
import org.waymark.web.Texts;

/** Words the answers to saving, as JSON for the script of the page. */
@ApplicationScoped
class NoteAnswers {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(London.ZONE);
    /** Made once: {@code Json.createObjectBuilder} looks through all archives for a provider each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final int CONFLICT = 409;
    private static final int TOO_LONG = 422;

    @Inject
    Texts texts;

    @Inject
    Redirects redirects;

    /** The script sends one note at a time; a note that came back as it was shown counts as saved. */
    Response saved(List<NoteOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return json(200, answer("same", 0, ""));
        }
        NoteOutcome outcome = outcomes.get(0);
        String time = TIME.format(outcome.at());
        return switch (outcome.state()) {
            case SAVED -> json(200, answer("saved", outcome.version(), texts.text("programme.note.saved", time)));
            case TOO_LONG ->
                json(
                        TOO_LONG,
                        answer("too-long", outcome.version(), texts.text("programme.note.too-long", outcome.excess())));
            case CONFLICT ->
                json(
                        CONFLICT,
                        answer("conflict", outcome.version(), texts.text("programme.note.conflict", time))
                                .add(
                                        "link",
                                        redirects
                                                .to("/kept/" + outcome.keptId())
                                                .getLocation()
                                                .toString())
                                .add("linkText", texts.text("programme.note.conflict-link")));
        };
    }

    Response ended(Instant keptAt) {
        return Response.fromResponse(json(
                        Replies.ENDED, answer("ended", 0, texts.text("programme.note.ended", TIME.format(keptAt)))))
                .header(HttpHeaders.WWW_AUTHENTICATE, Replies.CHALLENGE)
                .build();
    }

    private static JsonObjectBuilder answer(String state, int version, String status) {
        return JSON.createObjectBuilder()
                .add("state", state)
                .add("version", version)
                .add("status", status);
    }

    private static Response json(int status, JsonObjectBuilder answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.build().toString())
                .build();
    }
}
