package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal.Reason;
import org.waymark.supervision.SessionRecords;
import org.waymark.web.Form;
import org.waymark.web.FormErrors;
import org.waymark.web.London;
import org.waymark.web.Replies;
import org.waymark.web.Texts;

/** Saves the record while somebody types, as long as it is only theirs to read. */
@ApplicationScoped
class RecordNotes {
    private static final String TEXT = "text.";
    private static final int CLASH = 409;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(London.ZONE);
    /** Made once: {@code Json.createObjectBuilder} looks through all archives for a provider each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    SessionRecords records;

    @Inject
    RecordReplies replies;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    /** What the script sends; it says "saved" only after this has answered. */
    Response autosave(UUID id) {
        Form form = replies.form();
        Optional<String> key = key(form);
        if (!replies.isVisit() || key.isEmpty()) {
            return said(Replies.ENDED, "refused", texts.text("supervision.write.ended"), Optional.empty());
        }
        FormErrors errors = FormErrors.none();
        String text = form.text(TEXT + key.get(), RecordForms.TEXT_MAX, errors);
        if (!errors.isEmpty()) {
            return said(
                    Reason.INVALID.status(), "too-long", texts.text("supervision.write.too-long"), Optional.empty());
        }
        int seen = form.whole(
                        "version." + key.get(),
                        0,
                        RecordForms.REVISION_MAX,
                        FormErrors.none(),
                        "supervision.item.revision")
                .orElse(-1);
        Optional<Integer> saved = records.writeAlone(replies.visitor(), id, key.get(), seen, text);
        return saved.isPresent()
                ? said(200, "saved", texts.text("supervision.write.saved", TIME.format(clock.instant())), saved)
                : said(CLASH, "conflict", texts.text("supervision.write.conflict"), Optional.empty());
    }

    private static Optional<String> key(Form form) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(TEXT))
                .map(name -> name.substring(TEXT.length()))
                .findFirst();
    }

    private static Response said(int status, String state, String words, Optional<Integer> version) {
        JsonObjectBuilder answer =
                JSON.createObjectBuilder().add("state", state).add("status", words);
        version.ifPresent(each -> answer.add("version", each));
        return Response.status(status).entity(answer.build().toString()).build();
    }
}
