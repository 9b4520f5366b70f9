package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.practice.tools.Scopes.ROSTER;
import static org.waymark.practice.tools.Scopes.SCORE;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.practice.http.Json;

class TokenTest extends WithTool {

    @Test
    void a_signed_assertion_buys_a_token_of_one_hour_called_html() {
        HttpResponse<String> answer = tool.askForToken(lms.platform(), SCORE, "made-up");

        assertEquals(200, answer.statusCode());
        assertEquals("text/html; charset=utf-8", type(answer));
        assertEquals("3600", at(answer, "/expires_in"));
        assertEquals("Bearer", at(answer, "/token_type"));
        assertEquals(SCORE, at(answer, "/scope"));
        assertEquals(1, lms.accessTokens().issued());
    }

    @Test
    void an_assertion_made_one_second_in_the_future_is_refused() {
        assertRefused("iat lies in the future", Map.of("iat", NOW.getEpochSecond() + 1));
        assertEquals(200, ask(Map.of("iat", NOW.getEpochSecond())).statusCode());
    }

    @Test
    void an_assertion_must_be_in_time_for_this_address_and_of_the_client() {
        assertRefused("exp is over", Map.of("exp", NOW.getEpochSecond()));
        assertRefused("exp is missing", Collections.singletonMap("exp", null));
        assertRefused("aud is neither", Map.of("aud", "https://elsewhere.example.org"));
        assertRefused("iss is not the client", Map.of("iss", "somebody"));
        assertRefused("no such tool is active", Map.of("sub", "somebody", "iss", "somebody"));
        assertRefused("jti is missing", Collections.singletonMap("jti", null));
    }

    @Test
    void an_assertion_is_good_once() {
        String assertion = tool.signer().assertion(lms.platform(), Map.of());

        assertEquals(200, tool.present(lms.platform(), assertion, SCORE).statusCode());
        assertEquals(400, tool.present(lms.platform(), assertion, SCORE).statusCode());
    }

    @Test
    void a_forged_signature_is_refused() {
        tool.signer().forge();

        assertRefused("the signature is wrong", Map.of());
    }

    @Test
    void keys_are_fetched_once_and_again_when_rotated_or_without_algorithm() {
        ask(Map.of());
        ask(Map.of());
        assertEquals(1, lms.keyFetches());

        tool.signer().rotate();
        assertEquals(200, ask(Map.of()).statusCode());
        assertEquals(2, lms.keyFetches());

        tool.signer().publishWithoutAlgorithm();
        tool.signer().rotate();
        ask(Map.of());
        ask(Map.of());
        assertEquals(4, lms.keyFetches());
    }

    @Test
    void only_granted_scopes_are_given() {
        lms.tools().keep(lms.tools().used().orElseThrow().granting(Set.of(ROSTER)));

        assertEquals("invalid_scope", at(tool.askForToken(lms.platform(), SCORE), "/error"));
        assertEquals(ROSTER, at(tool.askForToken(lms.platform(), SCORE, ROSTER), "/scope"));
    }

    @Test
    void each_odd_day_of_the_token_address_can_be_switched() {
        assertStatus(400, Quirk.TOKEN_INVALID_SCOPE);
        assertStatus(503, Quirk.TOKEN_DOWN);
        assertStatus(504, Quirk.TOKEN_HANGS);
        assertStatus(200, Quirk.TOKEN_AS_PAGE);
        assertEquals(
                "2",
                assertStatus(429, Quirk.TOKEN_BUSY)
                        .headers()
                        .firstValue("Retry-After")
                        .orElse(""));
        assertEquals("3", at(assertStatus(200, Quirk.TOKEN_SHORT_LIVED), "/expires_in"));
        assertEquals("application/json; charset=utf-8", type(assertStatus(200, Quirk.TOKEN_AS_JSON)));
    }

    @Test
    void one_refusal_is_one() {
        lms.with(Quirk.TOKEN_REFUSED_ONCE);

        assertEquals(401, ask(Map.of()).statusCode());
        assertEquals(200, ask(Map.of()).statusCode());
    }

    @Test
    void a_token_ends_with_its_life_and_when_the_lms_forgets() {
        String token = token();
        assertEquals(200, roster(token));

        lms.moveClock(Duration.ofMinutes(61));
        assertEquals(401, roster(token));

        lms.moveClock(Duration.ZERO).with(Quirk.SERVICE_FORGETS_TOKENS);
        assertEquals(401, roster(token));
        assertEquals(200, roster(token()));
    }

    @Test
    void a_token_without_the_scope_opens_nothing() {
        assertEquals(401, roster(tool.token(lms.platform(), SCORE)));
        assertEquals(401, roster(""));
    }

    private int roster(String token) {
        return tool.get(service("CourseSection/4/bindings/1/memberships"), token, "")
                .statusCode();
    }

    private HttpResponse<String> ask(Map<String, ?> changes) {
        return tool.present(lms.platform(), tool.signer().assertion(lms.platform(), changes), SCORE);
    }

    private void assertRefused(String reason, Map<String, ?> changes) {
        HttpResponse<String> answer = ask(changes);
        assertEquals(400, answer.statusCode(), reason);
        assertEquals("invalid_client", at(answer, "/error"));
        assertTrue(at(answer, "/error_description").contains(reason), answer.body());
    }

    private HttpResponse<String> assertStatus(int status, Quirk quirk) {
        HttpResponse<String> answer = ask(lms.behaving().with(quirk));
        assertEquals(status, answer.statusCode(), quirk.name());
        return answer;
    }

    private HttpResponse<String> ask(PracticeLms set) {
        return tool.askForToken(set.platform(), SCORE);
    }

    private static String type(HttpResponse<String> answer) {
        assertTrue(Json.read(answer.body()).isObject());
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
