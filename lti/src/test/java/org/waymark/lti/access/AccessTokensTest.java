package org.waymark.lti.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.CallFailure;
import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.access.Trouble.Remedy;

class AccessTokensTest {

    private static final Set<Scope> SCORE = Set.of(Scope.SCORE);

    private final MovableClock clock = new MovableClock();
    private final FakeServices http = new FakeServices();
    private final TokenCache cache = new TokenCache(clock, 3);
    private final AccessTokens tokens = new AccessTokens(http, new FakeKeys(), clock, cache);
    private final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;

    private static Registration named(Registration one, String authorizationServer) {
        return new Registration(
                one.id(),
                one.stateHint(),
                one.issuer(),
                one.clientId(),
                one.authorizationEndpoint(),
                one.tokenEndpoint(),
                one.jwksUri(),
                one.deployments(),
                one.algorithms(),
                one.returnHosts(),
                one.isEnabled(),
                Optional.of(authorizationServer));
    }

    private String granted(Set<Scope> scopes) {
        return assertInstanceOf(Result.Success.class, tokens.obtain(moodle, scopes))
                                .value()
                        instanceof AccessToken token
                ? token.text()
                : "";
    }

    private Trouble refused() {
        Result<AccessToken> result = tokens.obtain(moodle, SCORE);
        return ((Result.Failure<?>) assertInstanceOf(Result.Failure.class, result)).trouble();
    }

    private ObjectNode assertion() {
        return FakeKeys.claims(FakeServices.form(http.last()).get("client_assertion"));
    }

    @Test
    void the_assertion_is_by_and_about_the_client_short_fresh_and_backdated_for_moodle() {
        http.thenToken("t-1").thenToken("t-2");
        assertEquals("t-1", granted(SCORE));
        ObjectNode first = assertion();
        long now = clock.instant().getEpochSecond();
        assertEquals("client-1", first.get("iss").asText());
        assertEquals("client-1", first.get("sub").asText());
        assertEquals(FakeServices.TOKEN_ENDPOINT.toString(), first.get("aud").asText());
        assertEquals(now - 5, first.get("iat").asLong());
        assertEquals(now + 60, first.get("exp").asLong());
        String header = FakeServices.form(http.last()).get("client_assertion");
        assertEquals(
                new FakeKeys().signing().kid(),
                FakeKeys.header(header).get("kid").asText());
        assertEquals("RS256", FakeKeys.header(header).get("alg").asText());

        granted(Set.of(Scope.MEMBERSHIP));
        assertEquals(43, first.get("jti").asText().length());
        assertNotEquals(first.get("jti"), assertion().get("jti"));
    }

    @Test
    void a_platform_that_names_its_authorization_server_is_called_by_that_name() {
        http.thenToken("t-1");
        tokens.obtain(named(moodle, "https://auth.example.org"), SCORE);
        assertEquals("https://auth.example.org", assertion().get("aud").asText());
    }

    @Test
    void exactly_the_scopes_of_the_call_are_asked_for() {
        http.thenToken("t-1");
        granted(Set.of(Scope.SCORE, Scope.LINE_ITEM));
        Map<String, String> form = FakeServices.form(http.last());
        assertEquals(
                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
                        + " https://purl.imsglobal.org/spec/lti-ags/scope/score",
                form.get("scope"));
        assertEquals("client_credentials", form.get("grant_type"));
        assertEquals("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form.get("client_assertion_type"));
        assertEquals(4, form.size());
        assertEquals("application/x-www-form-urlencoded", http.last().headers().get("Content-Type"));
        assertThrows(IllegalArgumentException.class, () -> tokens.obtain(moodle, Set.of()));
    }

    @Test
    void a_token_is_used_until_a_minute_before_its_end_and_for_its_scopes_only() {
        http.thenToken("t-1").thenToken("t-2").thenToken("t-3");
        assertEquals("t-1", granted(SCORE));
        clock.forward(Duration.ofMinutes(59).minusSeconds(1));
        assertEquals("t-1", granted(SCORE));
        assertEquals("t-2", granted(Set.of(Scope.MEMBERSHIP)));
        clock.forward(Duration.ofSeconds(1));
        assertEquals("t-3", granted(SCORE));
    }

    @Test
    void the_cache_is_bounded_and_the_least_used_goes_first() {
        http.thenToken("t-1").thenToken("t-2").thenToken("t-3").thenToken("t-4").thenToken("t-5");
        granted(SCORE);
        granted(Set.of(Scope.MEMBERSHIP));
        granted(Set.of(Scope.LINE_ITEM));
        granted(SCORE);
        granted(Set.of(Scope.LINE_ITEM, Scope.SCORE));
        assertEquals(3, cache.size());
        assertEquals("t-1", granted(SCORE));
        assertEquals("t-5", granted(Set.of(Scope.MEMBERSHIP)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, '{\"error\":\"invalid_scope\"}', SCOPE_REFUSED, ASK",
        "400, '{\"error\":\"invalid_client\"}', CLIENT_REFUSED, RETRY",
        "401, 'unauthorized', CLIENT_REFUSED, RETRY",
        "403, 'no', FORBIDDEN, ASK",
        "404, 'gone', GONE, ASK",
        "302, '', REDIRECTED, ASK",
        "429, 'slow', BUSY, RETRY",
        "500, '<html>', SERVER_ERROR, RETRY",
        "200, '<html>sign in</html>', NOT_JSON, RETRY",
        "200, '{}', NOT_JSON, RETRY",
        "200, '{\"access_token\":\"a b\"}', NOT_JSON, RETRY",
        "200, '{\"access_token\":\"a\",\"token_type\":\"mac\"}', NOT_JSON, RETRY"
    })
    void every_answer_without_a_token_has_its_reason(int status, String body, Reason reason, Remedy remedy) {
        http.then(status, body, "Content-Type", "text/html");
        Trouble trouble = refused();
        assertEquals(reason, trouble.reason());
        assertEquals(remedy, trouble.remedy());
        assertEquals(status, trouble.status());
        assertEquals(0, cache.size());
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "0, 0",
        "9999999, 86400",
        "'Tue, 01 Sep 2026 09:05:00 GMT', 300",
        "'Tue, 01 Sep 2026 08:00:00 GMT', 0"
    })
    void retry_after_is_read_as_seconds_or_as_a_moment_and_is_a_day_at_most(String header, long seconds) {
        http.then(503, "", "retry-after", header);
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), refused().retryAfter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "-5", "99999999999999999999", "1.5"})
    void a_retry_after_that_says_nothing_is_none(String header) {
        http.then(429, "", "Retry-After", header);
        assertEquals(Optional.empty(), refused().retryAfter());
    }

    @Test
    void silence_is_told_apart_and_its_words_are_ours() {
        for (CallFailure.Kind kind : CallFailure.Kind.values()) {
            http.thenFail(kind);
            Trouble trouble = refused();
            assertEquals(kind.name(), trouble.reason().name());
            assertEquals(kind == CallFailure.Kind.ADDRESS_REFUSED ? Remedy.ASK : Remedy.RETRY, trouble.remedy());
            assertEquals(0, trouble.status());
        }
    }

    @Test
    void a_life_that_is_untold_or_absurd_is_bounded() {
        http.then(200, "{\"access_token\":\"a\"}").then(200, "{\"access_token\":\"b\",\"expires_in\":-5}");
        Result<AccessToken> untold = tokens.obtain(moodle, SCORE);
        assertEquals(
                clock.instant().plusSeconds(3600),
                ((Result.Success<AccessToken>) untold).value().expires());
        clock.forward(Duration.ofHours(1));
        Result<AccessToken> absurd = tokens.obtain(moodle, SCORE);
        assertEquals(
                clock.instant(), ((Result.Success<AccessToken>) absurd).value().expires());
    }

    @Test
    void no_token_is_printed_by_accident() {
        assertFalse(new AccessToken("t-1", clock.instant()).toString().contains("t-1"));
        Call call = Call.get(FakeServices.TOKEN_ENDPOINT, "*/*", 1).authorised("t-1");
        assertFalse(call.toString().contains("t-1"));
    }
}
