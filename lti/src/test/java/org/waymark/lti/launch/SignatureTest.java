package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.TestPlatform;

/** The token as a signed object: algorithm, header, key, and the ways to be no token at all. */
class SignatureTest {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Scene scene = new Scene();

    private byte[] payload(Scene.Begun begun) {
        return scene.claims(begun).toString().getBytes(StandardCharsets.UTF_8);
    }

    private LtiRefusal refusedHeader(RefusalCode code, String header) {
        return scene.refusedToken(code, begun -> TestPlatform.sign(header, payload(begun)));
    }

    private static String header(String more) {
        ObjectNode header = TestPlatform.json(Scene.header());
        header.setAll(TestPlatform.json(more));
        return header.toString();
    }

    private static String base64(String text) {
        return TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "", "rs256", "RS256 "})
    void no_algorithm_and_its_spellings_are_refused(String algorithm) {
        LtiRefusal refusal = refusedHeader(RefusalCode.ALGORITHM, header("{\"alg\":\"" + algorithm + "\"}"));
        assertEquals(401, refusal.code().status());
    }

    @Test
    void an_unsigned_token_is_refused() {
        scene.refusedToken(
                RefusalCode.ALGORITHM,
                begun -> base64(header("{\"alg\":\"none\"}")) + "." + TEXT.encodeToString(payload(begun)) + ".");
    }

    @Test
    void a_token_keyed_with_the_public_key_as_a_shared_secret_is_refused() {
        scene.refusedToken(RefusalCode.ALGORITHM, begun -> {
            try {
                byte[] secret = TestPlatform.key().toPublicKey().getEncoded();
                String signed = base64(header("{\"alg\":\"HS256\"}")) + "." + TEXT.encodeToString(payload(begun));
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                return signed + "." + TEXT.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
            } catch (GeneralSecurityException | com.nimbusds.jose.JOSEException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"RS384,SHA384withRSA", "RS512,SHA512withRSA", "PS256,SHA256withRSA", "ES256,SHA256withRSA"})
    void any_algorithm_but_rs256_is_refused(String algorithm, String signature) {
        scene.refusedToken(
                RefusalCode.ALGORITHM,
                begun -> TestPlatform.sign(header("{\"alg\":\"" + algorithm + "\"}"), payload(begun), signature));
    }

    @Test
    void another_algorithm_is_accepted_where_the_registration_says_so() {
        scene.registrations.all.set(0, scene.moodle.registration(Set.of("1"), Set.of("RS384"), true));
        Scene.Begun begun = scene.begin();
        String token = TestPlatform.sign(header("{\"alg\":\"RS384\"}"), payload(begun), "SHA384withRSA");
        assertInstanceOf(Admitted.class, scene.launch(begun, token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jwk\":{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\"}}",
                "{\"jku\":\"https://evil.example/keys\"}",
                "{\"x5u\":\"https://evil.example/cert\"}",
                "{\"x5c\":[\"MIIB\"]}",
                "{\"crit\":[\"unknown\"],\"unknown\":1}",
                "{\"b64\":false}",
                "{\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"zip\":\"DEF\"}",
                "{\"enc\":\"A128GCM\"}",
                "{\"cty\":\"JWT\"}",
                "{\"typ\":\"at+jwt\"}",
                "{\"typ\":5}"
            })
    void a_header_that_wants_more_than_a_signed_jwt_is_refused_and_nothing_is_fetched(String more) {
        LtiRefusal refusal = refusedHeader(RefusalCode.HEADER_REFUSED, header(more));
        assertEquals(401, refusal.code().status());
        assertEquals(0, scene.http.asked.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"kid\":\"platform-key-1\"}",
                "{\"alg\":\"RS256\",\"kid\":\"platform-key-1\",\"typ\":\"jwt\"}"
            })
    void a_header_without_typ_or_with_another_case_of_it_is_accepted(String header) {
        Scene.Begun begun = scene.begin();
        assertInstanceOf(Admitted.class, scene.launch(begun, TestPlatform.sign(header, payload(begun))));
    }

    @Test
    void a_payload_changed_after_signing_is_refused() {
        scene.refusedToken(RefusalCode.SIGNATURE, begun -> {
            String[] parts = Scene.token(scene.claims(begun)).split("\\.", -1);
            String changed = scene.claims(begun).put("sub", "1").toString();
            return parts[0] + "." + base64(changed) + "." + parts[2];
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "!!!"})
    void a_signature_that_is_missing_or_nonsense_is_refused(String signature) {
        scene.refusedToken(RefusalCode.SIGNATURE, begun -> {
            String token = Scene.token(scene.claims(begun));
            return token.substring(0, token.lastIndexOf('.') + 1) + signature;
        });
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        RSAKey other = TestPlatform.generate(2048);
        scene.http.answer(
                scene.moodle.jwksUri,
                200,
                TestPlatform.keySet(other.toPublicJWK().toJSONString()));
        scene.refused(RefusalCode.SIGNATURE, claims -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a.b.c", "a.b.c.d", "..", "e30.e30", "W10.W10.x", "e30.%.x", "e30.e30=.x"})
    void what_is_no_token_is_refused_as_malformed(String token) {
        LtiRefusal refusal = scene.refusedToken(
                token.startsWith("e30.e30=") ? RefusalCode.ALGORITHM : RefusalCode.TOKEN_MALFORMED, begun -> token);
        assertTrue(refusal.code().status() == 400 || refusal.code().status() == 401);
    }

    @Test
    void an_encrypted_token_is_refused() {
        assertEquals(
                401,
                scene.refusedToken(RefusalCode.TOKEN_ENCRYPTED, begun -> "e30.e30.e30.e30.e30")
                        .code()
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{} {}", "{'a':1}", "{\"a\":NaN}", "\uFEFF{}"})
    void a_payload_that_is_not_one_json_object_is_refused(String payload) {
        LtiRefusal refusal = scene.refusedToken(
                RefusalCode.TOKEN_MALFORMED,
                begun -> TestPlatform.sign(Scene.header(), payload.getBytes(StandardCharsets.UTF_8)));
        assertEquals(400, refusal.code().status());
    }

    @Test
    void a_payload_that_is_not_utf8_is_refused() {
        byte[] broken = "{\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        scene.refusedToken(RefusalCode.TOKEN_MALFORMED, begun -> TestPlatform.sign(Scene.header(), broken));
        byte[] wide = "{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_16);
        scene.refusedToken(RefusalCode.TOKEN_MALFORMED, begun -> TestPlatform.sign(Scene.header(), wide));
    }

    @Test
    void a_payload_nested_without_end_is_refused() {
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        scene.refusedToken(
                RefusalCode.TOKEN_MALFORMED,
                begun -> TestPlatform.sign(Scene.header(), deep.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_claim_twice_is_refused() {
        scene.refusedToken(RefusalCode.DUPLICATE_CLAIM, begun -> {
            String claims = scene.claims(begun).toString();
            String twice = "{\"sub\":\"1\"," + claims.substring(1);
            return TestPlatform.sign(Scene.header(), twice.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void a_member_twice_within_a_claim_or_the_header_is_refused() {
        scene.refusedToken(RefusalCode.DUPLICATE_CLAIM, begun -> {
            String claims = scene.claims(begun).toString().replace("\"id\":\"5\"", "\"id\":\"6\",\"id\":\"5\"");
            return TestPlatform.sign(Scene.header(), claims.getBytes(StandardCharsets.UTF_8));
        });
        refusedHeader(
                RefusalCode.DUPLICATE_CLAIM,
                "{\"alg\":\"none\"," + Scene.header().substring(1));
    }

    @Test
    void a_key_in_the_token_is_never_used() {
        RSAKey own = TestPlatform.generate(2048);
        String header = header("{\"jwk\":" + own.toPublicJWK().toJSONString() + "}");
        assertFalse(refusedHeader(RefusalCode.HEADER_REFUSED, header).detail().isEmpty());
    }

    @Test
    void two_thousand_launches_are_verified_with_one_fetch_of_the_keys() {
        for (int at = 0; at < 2_000; at++) {
            Scene.Begun begun = scene.begin();
            assertInstanceOf(Admitted.class, scene.launch(begun, Scene.token(scene.claims(begun))));
        }
        assertEquals(1, scene.http.asked.get());
    }
}
