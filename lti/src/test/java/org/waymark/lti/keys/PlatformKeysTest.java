package org.waymark.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSVerifier;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.lti.FakeHttp;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.MovableClock;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.TestPlatform;

class PlatformKeysTest {

    private static final URI SET = URI.create("https://moodle.example.org/certs");
    private static final URI OTHER = URI.create("https://other.example.org/certs");

    private final MovableClock clock = new MovableClock();
    private final FakeHttp http = new FakeHttp();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final PlatformKeys keys = new PlatformKeys(http, clock, background::add);

    private static ObjectNode key(String kid) {
        return TestPlatform.publicKey().put("kid", kid);
    }

    private void publish(URI address, Object... published) {
        http.answer(address, 200, TestPlatform.keySet(published));
    }

    private JWSVerifier verifier(String kid) {
        return keys.verifier(SET, kid, "RS256");
    }

    private LtiRefusal refused(RefusalCode code, int status, String kid) {
        LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> verifier(kid));
        assertEquals(code, refusal.code(), refusal.getMessage());
        assertEquals(status, refusal.code().status());
        return refusal;
    }

    @Test
    void keys_are_fetched_once_and_their_verifiers_reused() {
        publish(SET, key("a"), key("b"));
        assertSame(verifier("a"), verifier("a"));
        assertNotNull(verifier("b"));
        assertEquals(1, http.asked.get());
    }

    @Test
    void a_new_key_is_found_at_once_by_one_refetch() {
        publish(SET, key("old"));
        verifier("old");
        clock.forward(Duration.ofSeconds(30));
        publish(SET, key("old"), key("new"));
        assertNotNull(verifier("new"));
        assertEquals(2, http.asked.get());
    }

    @Test
    void a_flood_of_unknown_keys_asks_once_in_thirty_seconds_and_others_pass() {
        publish(SET, key("a"));
        verifier("a");
        clock.forward(Duration.ofSeconds(30));
        for (int at = 0; at < 100; at++) {
            refused(RefusalCode.UNKNOWN_KID, 401, "unknown-" + at);
        }
        assertEquals(2, http.asked.get());
        assertNotNull(verifier("a"));
        clock.forward(Duration.ofSeconds(30));
        refused(RefusalCode.UNKNOWN_KID, 401, "unknown");
        assertEquals(3, http.asked.get());
    }

    @Test
    void an_ageing_set_serves_on_while_it_is_fetched_anew_in_the_background() {
        publish(SET, key("a"));
        JWSVerifier first = verifier("a");
        clock.forward(PlatformKeys.FRESH);
        assertSame(first, verifier("a"));
        assertSame(first, verifier("a"));
        assertEquals(1, background.size());
        assertEquals(1, http.asked.get());

        publish(SET, key("b"));
        background.remove().run();
        assertNotNull(verifier("b"));
        refused(RefusalCode.UNKNOWN_KID, 401, "a");
    }

    @Test
    void a_busy_background_is_no_trouble() {
        PlatformKeys busy = new PlatformKeys(http, clock, task -> {
            throw new RejectedExecutionException();
        });
        publish(SET, key("a"));
        busy.verifier(SET, "a", "RS256");
        clock.forward(PlatformKeys.FRESH);
        assertNotNull(busy.verifier(SET, "a", "RS256"));
        assertNotNull(busy.verifier(SET, "a", "RS256"));
    }

    @Test
    void the_last_good_keys_serve_four_hours_without_their_server_and_no_longer() {
        publish(SET, key("a"));
        verifier("a");
        http.answers.clear();
        clock.forward(PlatformKeys.KEPT.minusSeconds(1));
        assertNotNull(verifier("a"));
        background.remove().run();
        assertNotNull(verifier("a"));
        clock.forward(Duration.ofSeconds(1));
        refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "a");
        publish(SET, key("a"));
        clock.forward(Duration.ofSeconds(30));
        assertNotNull(verifier("a"));
    }

    @Test
    void without_any_key_an_unreachable_server_is_asked_again_after_five_seconds() {
        refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "a");
        refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "a");
        assertEquals(1, http.asked.get());
        publish(SET, key("a"));
        clock.forward(Duration.ofSeconds(5));
        assertNotNull(verifier("a"));
    }

    @Test
    void an_unknown_key_while_the_server_is_away_is_no_fault_of_the_token() {
        publish(SET, key("a"));
        verifier("a");
        http.answers.clear();
        clock.forward(Duration.ofSeconds(30));
        refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "b");
        assertNotNull(verifier("a"));
    }

    @Test
    void a_page_an_error_a_redirect_or_a_megabyte_is_no_key_set() {
        String[] bodies = {"<html></html>", "{}", "[]", "{\"keys\":{}}", "{\"keys\":[" + " ".repeat(1 << 20) + "]}"};
        for (String body : bodies) {
            http.answer(SET, 200, body);
            refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "a");
            clock.forward(Duration.ofSeconds(5));
        }
        for (int status : new int[] {301, 302, 404, 500}) {
            http.answer(SET, status, TestPlatform.keySet(key("a")));
            assertEquals(
                    "status " + status,
                    refused(RefusalCode.PLATFORM_KEYS_UNREACHABLE, 503, "a").detail());
            clock.forward(Duration.ofSeconds(5));
        }
    }

    @Test
    void two_keys_with_the_same_kid_are_both_refused() {
        publish(
                SET,
                key("a"),
                TestPlatform.generate(2048).toPublicJWK().toJSONString().replace(TestPlatform.KID, "a"));
        refused(RefusalCode.KEY_UNSUITABLE, 401, "a");
    }

    @Test
    void a_key_that_is_not_an_rsa_key_for_signatures_is_refused() {
        publish(
                SET,
                key("enc").put("use", "enc"),
                "{\"kty\":\"oct\",\"kid\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"kid\":\"ec\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                "{\"kty\":\"RSA\",\"kid\":\"broken\",\"n\":5}",
                "{\"kty\":\"RSA\",\"kid\":\"empty\"}",
                key("rs512").put("alg", "RS512"),
                TestPlatform.key().toJSONString().replace(TestPlatform.KID, "private"),
                key("fine").put("use", "sig").put("alg", "RS256"));
        for (String kid : new String[] {"enc", "oct", "ec", "broken", "empty", "rs512", "private"}) {
            refused(RefusalCode.KEY_UNSUITABLE, 401, kid);
        }
        assertNotNull(verifier("fine"));
    }

    @Test
    void an_rsa_key_under_2048_bit_is_refused() {
        byte[] modulus = new byte[128];
        modulus[0] = (byte) 0x80;
        modulus[127] = 1;
        String n = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(modulus);
        publish(SET, key("small").put("n", n));
        assertEquals(
                "under 2048 bit",
                refused(RefusalCode.KEY_UNSUITABLE, 401, "small").detail());
    }

    @Test
    void a_slow_key_server_holds_up_neither_other_platforms_nor_its_own_cached_keys() throws Exception {
        publish(SET, key("a"));
        publish(OTHER, key("a"));
        verifier("a");
        clock.forward(PlatformKeys.FRESH);
        CountDownLatch letGo = new CountDownLatch(1);
        http.hanging.put(SET, letGo);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            for (int at = 0; at < 49; at++) {
                threads.execute(() -> assertThrows(LtiRefusal.class, () -> verifier("unknown")));
            }
            while (http.asked.get() < 2) {
                Thread.sleep(5);
            }
            Future<JWSVerifier> own = threads.submit(() -> verifier("a"));
            assertNotNull(own.get(1, TimeUnit.SECONDS));
            assertNotNull(keys.verifier(OTHER, "a", "RS256"));
            assertFalse(background.isEmpty());
            assertTrue(letGo.getCount() > 0);
        } finally {
            letGo.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void no_more_than_a_few_wait_for_a_slow_key_server() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        http.hanging.put(SET, letGo);
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try {
            for (int at = 0; at < 40; at++) {
                threads.execute(() -> assertThrows(LtiRefusal.class, () -> verifier("a")));
            }
            LtiRefusal refusal = null;
            for (int tries = 0; tries < 400 && refusal == null; tries++) {
                Thread.sleep(5);
                refusal = threads.submit(() -> assertThrows(LtiRefusal.class, () -> verifier("a")))
                        .get(10, TimeUnit.SECONDS);
            }
            assertEquals("too many are waiting", refusal.detail());
        } finally {
            letGo.countDown();
            threads.shutdownNow();
        }
    }
}
