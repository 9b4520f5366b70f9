package org.waymark.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.lti.CallFailure;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Registration;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.access.AccessTokens;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.TokenCache;
import org.waymark.lti.ags.ScoreAnswer.State;

class ScoresTest {

    private static final URI COLUMN = URI.create("https://moodle.example.org/lineitems/7/lineitem?type_id=1");

    private final MovableClock clock = new MovableClock();
    private final FakeServices http = new FakeServices();
    private final Scores scores = new Scores(new PlatformServices(
            http, new AccessTokens(http, new FakeKeys(), clock, new TokenCache(clock, 10)), clock));
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;

    private Score complete() {
        return Score.complete("17", clock.instant(), 10);
    }

    private ScoreAnswer send(Score score) {
        return scores.send(moodle, PlatformFamily.MOODLE, COLUMN, score);
    }

    @Test
    void a_score_goes_before_the_query_with_everything_moodle_wants() {
        http.thenToken("t").then(200, "");
        assertEquals(State.DELIVERED, send(complete()).state());
        assertEquals(
                "https://moodle.example.org/lineitems/7/lineitem/scores?type_id=1",
                http.last().address().toString());
        assertEquals(
                "application/vnd.ims.lis.v1.score+json", http.last().headers().get("Content-Type"));
        ObjectNode sent = TestPlatform.json(FakeServices.body(http.last()));
        assertEquals(TestPlatform.json("""
                        {"userId": "17", "timestamp": "2026-09-01T09:00:00.000Z", "activityProgress": "Completed",
                         "gradingProgress": "FullyGraded", "scoreGiven": 10, "scoreMaximum": 10}
                        """), sent);
        assertEquals(
                "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                FakeServices.form(http.calls.get(0)).get("scope"));
    }

    @Test
    void the_address_of_scores_is_right_with_and_without_query_or_slash() {
        assertEquals(URI.create("https://a.b/c/scores"), Scores.address(URI.create("https://a.b/c")));
        assertEquals(URI.create("https://a.b/c/scores"), Scores.address(URI.create("https://a.b/c/")));
        assertEquals(URI.create("https://a.b/c/scores?d=e/"), Scores.address(URI.create("https://a.b/c?d=e/")));
    }

    @ParameterizedTest
    @CsvSource({
        "200, DELIVERED",
        "201, DELIVERED",
        "204, DELIVERED",
        "409, SUPERSEDED",
        "400, REFUSED",
        "422, REFUSED",
        "403, PARKED",
        "404, PARKED",
        "410, PARKED",
        "301, PARKED",
        "415, PARKED",
        "408, RETRY",
        "429, RETRY",
        "500, RETRY",
        "502, RETRY",
        "503, RETRY"
    })
    void every_status_has_its_outcome(int status, State state) {
        http.thenToken("t").then(status, status < 300 ? "" : "User is\u0000 not gradable\n", "Retry-After", "30");
        ScoreAnswer answer = send(complete());
        assertEquals(state, answer.state());
        if (status >= 300) {
            assertEquals("User is not gradable", answer.trouble().orElseThrow().words());
        }
        if (state == State.RETRY) {
            assertEquals(
                    Optional.of(Duration.ofSeconds(30)),
                    answer.trouble().orElseThrow().retryAfter());
        }
    }

    @Test
    void an_ended_token_is_replaced_once_and_a_second_refusal_is_tried_later() {
        http.thenToken("old").then(401, "").thenToken("new").then(200, "");
        assertEquals(State.DELIVERED, send(complete()).state());
        http.then(401, "").thenToken("newer").then(401, "");
        assertEquals(State.RETRY, send(complete()).state());
    }

    @Test
    void a_lost_answer_is_tried_again_and_the_conflict_then_means_delivered() {
        http.thenToken("t").thenFail(CallFailure.Kind.TIMEOUT).then(409, "Refusing score with an earlier timestamp");
        Score same = complete();
        assertEquals(State.RETRY, send(same).state());
        ScoreAnswer again = send(same);
        assertEquals(State.SUPERSEDED, again.state());
        assertTrue(again.state().isSettled());
    }

    @ParameterizedTest
    @EnumSource(CallFailure.Kind.class)
    void silence_is_tried_again_but_for_an_address_that_may_not_be_called(CallFailure.Kind kind) {
        http.thenToken("t").thenFail(kind);
        assertEquals(
                kind == CallFailure.Kind.ADDRESS_REFUSED ? State.PARKED : State.RETRY,
                send(complete()).state());
    }

    @Test
    void a_scope_that_was_not_agreed_to_is_parked_with_the_reason() {
        http.then(400, "{\"error\":\"invalid_scope\"}");
        ScoreAnswer answer = send(complete());
        assertEquals(State.PARKED, answer.state());
        assertEquals(Reason.SCOPE_REFUSED, answer.trouble().orElseThrow().reason());
    }

    @Test
    void a_sign_in_page_with_status_200_is_no_delivery() {
        http.thenToken("t").then(200, "\n <!DOCTYPE html><title>Back soon</title>");
        assertEquals(State.RETRY, send(complete()).state());
    }

    @Test
    void the_words_of_the_platform_are_cut_at_five_hundred_characters() {
        http.thenToken("t").then(404, "x".repeat(9000));
        assertEquals(500, send(complete()).trouble().orElseThrow().words().length());
    }

    @Test
    void the_clock_offset_comes_with_deliveries_and_refusals() {
        http.thenToken("t").then(200, "", "Date", "Tue, 01 Sep 2026 09:01:00 GMT");
        assertEquals(Optional.of(Duration.ofMinutes(1)), send(complete()).clockOffset());
        http.then(404, "", "Date", "Tue, 01 Sep 2026 08:59:00 GMT");
        assertEquals(Optional.of(Duration.ofMinutes(-1)), send(complete()).clockOffset());
    }

    @Test
    void what_would_erase_a_grade_is_never_sent() {
        Score partial = Score.partial("17", clock.instant(), 5, 10);
        Score empty = new Score(
                "17",
                clock.instant(),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                OptionalDouble.empty(),
                10);
        assertEquals(State.WITHHELD, send(partial).state());
        for (PlatformFamily family : PlatformFamily.values()) {
            assertEquals(
                    State.WITHHELD, scores.send(moodle, family, COLUMN, empty).state());
            assertTrue(ScoreRule.of(family).permits(complete()));
        }
        assertFalse(ScoreRule.of(PlatformFamily.of("something new")).permits(partial));
        assertTrue(ScoreRule.of(PlatformFamily.of("Canvas")).permits(partial));
        assertEquals(List.of(), http.calls);
    }

    @Test
    void moments_rise_by_a_whole_second_for_each_message() {
        Instant now = Instant.parse("2026-09-01T09:00:00.700100Z");
        Instant first = ScoreRule.nextTimestamp(now, Optional.empty());
        assertEquals(Instant.parse("2026-09-01T09:00:00.700Z"), first);
        Instant second = ScoreRule.nextTimestamp(now, Optional.of(first));
        assertEquals(Instant.parse("2026-09-01T09:00:01Z"), second);
        assertEquals(
                Instant.parse("2026-09-01T09:00:02Z"),
                ScoreRule.nextTimestamp(now.plusMillis(400), Optional.of(second)));
        assertEquals(
                Instant.parse("2026-09-01T10:00:00.700Z"),
                ScoreRule.nextTimestamp(now.plusSeconds(3600), Optional.of(second)));
    }

    @Test
    void a_score_of_nobody_or_of_nonsense_is_no_score() {
        Instant now = clock.instant();
        assertThrows(IllegalArgumentException.class, () -> Score.complete("", now, 10));
        assertThrows(IllegalArgumentException.class, () -> Score.complete("17", now, 0));
        assertThrows(IllegalArgumentException.class, () -> Score.partial("17", now, -1, 10));
        assertThrows(IllegalArgumentException.class, () -> Score.partial("17", now, Double.NaN, 10));
        assertFalse(complete().toString().contains("17"));
    }
}
