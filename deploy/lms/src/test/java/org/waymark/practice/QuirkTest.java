package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.practice.Claims.LTI;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuirkTest extends WithLms {

    @ParameterizedTest
    @CsvSource({
        "STALE_TOKEN, -600",
        "CLOCK_ONE_MINUTE_FAST, 60",
        "CLOCK_ONE_MINUTE_SLOW, -60",
        "CLOCK_FIVE_MINUTES_FAST, 300",
        "CLOCK_FIVE_MINUTES_SLOW, -300"
    })
    void times_move_together(Quirk quirk, long seconds) {
        Map<String, Object> claims = claims(launch().with(quirk));

        assertEquals(NOW.getEpochSecond() + seconds, claims.get("iat"));
        assertEquals(NOW.getEpochSecond() + seconds + 60, claims.get("exp"));
    }

    @Test
    void the_key_id_can_be_wrong_or_missing() {
        assertEquals(
                "nobody-knows-this-key",
                token(launch().with(Quirk.WRONG_KID)).getHeader().getKeyID());
        assertNull(token(launch().with(Quirk.NO_KID)).getHeader().getKeyID());
    }

    @Test
    void a_token_can_be_keyed_with_the_public_key() throws Exception {
        JWSObject token = token(launch().with(Quirk.HS256));

        assertEquals("HS256", token.getHeader().getAlgorithm().getName());
        assertTrue(token.verify(new MACVerifier(publicKey().toRSAPublicKey().getEncoded())));
    }

    @Test
    void a_forged_token_names_the_right_key_but_is_not_signed_by_it() throws Exception {
        JWSObject token = token(launch().with(Quirk.FORGED));

        assertEquals(publicKey().getKeyID(), token.getHeader().getKeyID());
        assertFalse(token.verify(new RSASSAVerifier(publicKey())));
    }

    @Test
    void an_unsigned_token_has_an_empty_signature() throws Exception {
        String token = answered(launch().with(Quirk.UNSIGNED)).value("id_token");

        assertEquals("101", PlainObject.parse(token).getPayload().toJSONObject().get("sub"));
        assertTrue(token.endsWith("."));
    }

    @Test
    void audience_party_and_issuer_can_be_wrong() {
        assertEquals(
                "another-client", claims(launch().with(Quirk.WRONG_AUDIENCE)).get("aud"));
        assertEquals(
                List.of("waymark-northmoor"),
                claims(launch().with(Quirk.ARRAY_AUD)).get("aud"));
        assertEquals(
                List.of("waymark-northmoor", "another-client"),
                claims(launch().with(Quirk.ARRAY_AUD_NO_AZP)).get("aud"));
        assertEquals("another-client", claims(launch().with(Quirk.FOREIGN_AZP)).get("azp"));
        assertEquals(
                lms.issuer() + "/", claims(launch().with(Quirk.WRONG_ISSUER)).get("iss"));
    }

    @Test
    void nonce_can_be_wrong_or_missing() {
        assertEquals(
                "not-what-you-asked-for",
                claims(launch().with(Quirk.WRONG_NONCE)).get("nonce"));
        assertFalse(claims(launch().with(Quirk.NO_NONCE)).containsKey("nonce"));
    }

    @Test
    void roles_can_be_unknown_empty_or_short() {
        assertEquals(List.of(""), claims(launch().with(Quirk.NO_ROLE)).get(LTI + "roles"));
        assertEquals(List.of("Learner"), claims(launch().with(Quirk.SHORT_ROLE)).get(LTI + "roles"));
        assertTrue(claims(launch().with(Quirk.UNKNOWN_ROLE))
                .get(LTI + "roles")
                .toString()
                .endsWith("#Helper]"));
    }

    @Test
    void a_deployment_nobody_knows_is_named_at_both_ends() {
        LaunchTicket ticket = launch().with(Quirk.NEW_DEPLOYMENT);

        assertEquals("91", ticket.initiation().value("lti_deployment_id"));
        assertEquals("91", claims(ticket).get(LTI + "deployment_id"));
        assertEquals("", launch().with(Quirk.NO_DEPLOYMENT_HINT).initiation().value("lti_deployment_id"));
    }

    @Test
    void a_copied_course_keeps_the_custom_parameters_only() {
        LmsActivity session = lms.organisation().mainCourse().opening("programme/4");
        Map<String, Object> before = claims(lms.launch(supervisor(), session));
        Map<String, Object> after = claims(lms.launch(supervisor(), session).with(Quirk.COPIED_COURSE));

        assertNotEquals(before.get(LTI + "context"), after.get(LTI + "context"));
        assertNotEquals(before.get(LTI + "resource_link"), after.get(LTI + "resource_link"));
        assertEquals(before.get(LTI + "custom"), after.get(LTI + "custom"));
    }

    @Test
    void less_and_hostile_claims_can_be_sent() {
        assertFalse(claims(launch().with(Quirk.NO_CONTEXT)).containsKey(LTI + "context"));
        assertEquals("", claims(launch().with(Quirk.ANONYMOUS)).get("sub"));
        assertFalse(claims(launch().with(Quirk.NO_EMAIL)).containsKey("email"));
        assertFalse(claims(launch().with(Quirk.EMAIL_ONLY)).containsKey("name"));
        assertTrue(claims(launch().with(Quirk.EMAIL_ONLY)).containsKey("email"));
        assertTrue(claims(launch().with(Quirk.HOSTILE_TEXT))
                .get(LTI + "launch_presentation")
                .toString()
                .contains("javascript:"));
    }

    @Test
    void a_test_has_the_last_word_on_the_claims() {
        Map<String, Object> claims = claims(launch().changing(all -> all.put("sub", "42")));

        assertEquals("42", claims.get("sub"));
    }

    @Test
    void quirks_of_the_lms_reach_every_launch_until_it_behaves() {
        lms.with(Quirk.NO_NAMES);
        assertFalse(claims(launch()).containsKey("name"));
        lms.behaving();
        assertTrue(claims(launch()).containsKey("name"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_KEYS", "KEYS_DOWN", "HUGE_KEYS", "REDIRECTED_KEYS", "ROTATED_KEY"})
    void quirks_of_the_lms_are_refused_for_one_launch(Quirk quirk) {
        assertThrows(IllegalArgumentException.class, () -> launch().with(quirk));
    }

    @Test
    void a_rotated_key_signs_and_both_are_published() throws Exception {
        String before = token(launch()).getHeader().getKeyID();
        lms.with(Quirk.ROTATED_KEY);
        JWSObject token = token(launch());
        JWKSet published = JWKSet.parse(keys().body());

        assertNotEquals(before, token.getHeader().getKeyID());
        assertEquals(2, published.size());
        assertTrue(token.verify(new RSASSAVerifier(
                published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())));
    }

    @Test
    void keys_can_be_down_huge_or_elsewhere() throws Exception {
        lms.with(Quirk.KEYS_DOWN);
        assertEquals(503, keys().statusCode());
        lms.behaving().with(Quirk.HUGE_KEYS);
        assertTrue(keys().body().length() > 1_000_000);
        lms.behaving().with(Quirk.REDIRECTED_KEYS);
        assertEquals(303, keys().statusCode());
    }

    @Test
    void keys_can_be_slower_than_anyone_waits() {
        lms.with(Quirk.SLOW_KEYS);
        HttpRequest impatient = HttpRequest.newBuilder(URI.create(lms.platform().jwksUri()))
                .timeout(Duration.ofMillis(700))
                .build();

        assertThrows(HttpTimeoutException.class, () -> HttpClient.newHttpClient()
                .send(impatient, HttpResponse.BodyHandlers.ofString()));
    }

    private RSAKey publicKey() throws Exception {
        return JWKSet.parse(lms.publishedKeys()).getKeys().get(0).toRSAKey();
    }

    private HttpResponse<String> keys() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(lms.platform().jwksUri()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
