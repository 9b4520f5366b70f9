package org.waymark.practice.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.waymark.practice.Campus;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.Quirk;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Request;
import org.waymark.practice.http.Wait;
import org.waymark.practice.roster.GeneratedPeople;
import org.waymark.practice.tools.ServiceGate.Refusal;

/**
 * Takes scores by Moodle's rules: a post of the same or an older second is refused with 409, and a post without points or
 * not fully graded erases the grade and the tick for having completed the activity.
 */
final class ScoreDesk {
    private static final String TYPE = "application/vnd.ims.lis.v1.score+json";

    private final Campus campus;
    private final Gradebook book;

    ScoreDesk(Campus campus, Gradebook book) {
        this.campus = campus;
        this.book = book;
    }

    Answer posted(Request request, LmsCourse course, LineItem item) throws Refusal {
        MediaTypes.requireContent(request, TYPE);
        JsonNode score = Json.read(request.body());
        Optional<Grade> grade = grade(score, course, item);
        int status = grade.isEmpty() ? 400 : book.take(grade.get()) ? 200 : 409;
        book.log(campus.now(), item.id(), score.path("userId").asText(""), request.body(), status);
        if (status == 400) {
            throw new Refusal(400, "Incorrect score received");
        }
        if (status == 409) {
            throw new Refusal(
                    409,
                    "Refusing score with an earlier timestamp for item " + item.id() + " and user "
                            + score.path("userId").asText());
        }
        return oddly(Answer.bare(200).with("Content-Type", TYPE));
    }

    private Answer oddly(Answer answer) throws Refusal {
        if (campus.has(Quirk.SCORE_KEPT_THEN_HANGS)) {
            Wait.lasting(campus.patience());
            throw new Refusal(504, "Gateway timeout");
        }
        if (campus.has(Quirk.SCORE_KEPT_THEN_BROKEN)) {
            throw new Refusal(500, "Error reading from database");
        }
        return answer;
    }

    private Optional<Grade> grade(JsonNode score, LmsCourse course, LineItem item) {
        Optional<Instant> time = time(score.path("timestamp").asText(""));
        String userId = score.path("userId").asText("");
        String progress = score.path("activityProgress").asText("");
        String grading = score.path("gradingProgress").asText("");
        JsonNode given = score.path("scoreGiven");
        JsonNode maximum = score.path("scoreMaximum");
        boolean hasPoints = !given.isMissingNode() && !given.isNull();
        boolean isWhole = time.isPresent()
                && !progress.isEmpty()
                && !grading.isEmpty()
                && (!hasPoints || given.isNumber())
                && (maximum.isMissingNode() || maximum.asDouble() > 0)
                && isGradable(userId, course);
        if (!isWhole) {
            return Optional.empty();
        }
        boolean isGraded = hasPoints && grading.equals("FullyGraded");
        Optional<Double> points = isGraded
                ? Optional.of(
                        Math.min(given.asDouble() / maximum.asDouble(1) * item.scoreMaximum(), item.scoreMaximum()))
                : Optional.empty();
        return Optional.of(new Grade(
                item.id(),
                userId,
                points,
                time.get(),
                isGraded,
                progress,
                grading,
                score.path("comment").asText("")));
    }

    private boolean isGradable(String userId, LmsCourse course) {
        if (campus.has(Quirk.ROSTER_OF_TEN_THOUSAND) && GeneratedPeople.include(userId)) {
            return true;
        }
        return campus.organisation().members(course).stream()
                .filter(person -> person.role().isGraded())
                .map(LmsPerson::subject)
                .anyMatch(userId::equals);
    }

    /** A time in ISO 8601; without a zone it is UTC, as the clock of the server. */
    private static Optional<Instant> time(String text) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof OffsetDateTime zoned
                            ? zoned.toInstant()
                            : ((LocalDateTime) read).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
