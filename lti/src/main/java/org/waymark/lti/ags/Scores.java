package org.waymark.lti.ags;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.waymark.lti.Json;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.Texts;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.ags.ScoreAnswer.State;

/** Sends scores. Holds nothing: what is to be tried again is the caller's to keep. */
public final class Scores {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int BYTES_MAX = 256 * 1024;
    private static final int CONFLICT = 409;

    private final PlatformServices services;

    public Scores(PlatformServices services) {
        this.services = services;
    }

    /**
     * Sends one score.
     *
     * @param family decides what may be sent, see {@link ScoreRule}
     * @param lineItem the column's own address, with or without a query
     */
    public ScoreAnswer send(Registration registration, PlatformFamily family, URI lineItem, Score score) {
        if (!ScoreRule.of(family).permits(score)) {
            return new ScoreAnswer(State.WITHHELD, Optional.empty(), Optional.empty());
        }
        Call call = Call.post(
                address(lineItem), org.tsugi.ags2.objects.Score.MIME_TYPE, "*/*", Json.bytes(model(score)), BYTES_MAX);
        Result<Reply> result = services.send(registration, Scope.SCORE, call);
        if (result instanceof Result.Failure<Reply> failure) {
            return new ScoreAnswer(state(failure.trouble()), Optional.of(failure.trouble()), failure.clockOffset());
        }
        Reply reply = ((Result.Success<Reply>) result).value();
        if (isPage(reply)) {
            Trouble page = new Trouble(
                    Trouble.Remedy.RETRY,
                    Reason.UNEXPECTED,
                    reply.status(),
                    "a page came in place of an answer",
                    Optional.empty());
            return new ScoreAnswer(State.RETRY, Optional.of(page), result.clockOffset());
        }
        return new ScoreAnswer(State.DELIVERED, Optional.empty(), result.clockOffset());
    }

    /** The address of a column's scores: {@code /scores} behind its path and before its query. */
    static URI address(URI lineItem) {
        String text = lineItem.toString();
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return URI.create(plain + "/scores" + (query < 0 ? "" : text.substring(query)));
    }

    private static org.tsugi.ags2.objects.Score model(Score score) {
        org.tsugi.ags2.objects.Score model = new org.tsugi.ags2.objects.Score();
        model.userId = score.userId();
        model.timestamp = MOMENT.format(score.timestamp());
        model.activityProgress = score.activity().text();
        model.gradingProgress = score.grading().text();
        model.scoreGiven = score.given().getAsDouble();
        model.scoreMaximum = score.maximum();
        return model;
    }

    private static State state(Trouble trouble) {
        if (trouble.status() == CONFLICT) {
            return State.SUPERSEDED;
        }
        return switch (trouble.remedy()) {
            case RETRY -> State.RETRY;
            case ASK -> State.PARKED;
            case GIVE_UP -> State.REFUSED;
        };
    }

    /** A sign-in page or one that says "back soon", sent with status 200: no platform answers a score with a page. */
    private static boolean isPage(Reply reply) {
        return Texts.words(reply.body()).startsWith("<");
    }
}
