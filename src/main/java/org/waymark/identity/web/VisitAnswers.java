package org.waymark.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.waymark.Visitor;
import org.waymark.identity.VisitEnd;
import org.waymark.web.London;
import org.waymark.web.Texts;

/** Words the end of a visit, as JSON for the script of the page. */
@ApplicationScoped
class VisitAnswers {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(London.ZONE);
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    /** While a warning is shown the page asks again this often, because another tab may have put the end off. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    @Inject
    Texts texts;

    /**
     * The state (open, ending, or last when nothing puts the end off), the sentence for it, and the seconds after which
     * to ask again.
     */
    String json(VisitEnd end) {
        boolean isOpen = end.left().compareTo(Visitor.WARNED_BEFORE) > 0;
        String time = TIME.format(end.at());
        String state = isOpen ? "open" : end.canStay() ? "ending" : "last";
        String said = isOpen
                ? texts.text("web.visit.until", time)
                : texts.text(end.canStay() ? "identity.visit.ending" : "identity.visit.last", time);
        Duration wait = isOpen ? end.left().minus(Visitor.WARNED_BEFORE) : shorter(AGAIN, end.left());
        return JSON.createObjectBuilder()
                .add("state", state)
                .add("said", said)
                .add("wait", wait.toSeconds() + 1)
                .build()
                .toString();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
