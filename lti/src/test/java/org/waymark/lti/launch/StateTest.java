package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.TestPlatform;

/** The launch as the answer to a login: state, nonce, browser, and what a platform says instead of a token. */
class StateTest {

    private final Scene scene = new Scene();

    private LtiRefusal refused(RefusalCode code, int status, Map<String, String> fields, String browserSecret) {
        LtiRefusal refusal = assertThrows(
                LtiRefusal.class, () -> scene.launches.receive(Scene.form(fields), Optional.ofNullable(browserSecret)));
        assertEquals(code, refusal.code(), refusal.getMessage());
        assertEquals(status, refusal.code().status());
        return refusal;
    }

    private Map<String, String> fields(Scene.Begun begun) {
        return Map.of("state", begun.state(), "id_token", Scene.token(scene.claims(begun)));
    }

    @Test
    void no_state_is_refused() {
        Scene.Begun begun = scene.begin();
        refused(
                RefusalCode.STATE_MISSING,
                401,
                Map.of("id_token", Scene.token(scene.claims(begun))),
                begun.browserSecret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "tenant-7.short",
                ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tenant-7.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tenant-7.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'A",
                "other-tenant.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void an_unknown_state_is_refused(String state) {
        Scene.Begun begun = scene.begin();
        refused(
                RefusalCode.STATE_UNKNOWN,
                401,
                Map.of("state", state, "id_token", Scene.token(scene.claims(begun))),
                begun.browserSecret());
    }

    @Test
    void the_hint_of_a_state_cannot_be_exchanged() {
        Scene.Begun begun = scene.begin();
        String moved = begun.state().replace("tenant-7", "tenant-8");
        refused(
                RefusalCode.STATE_UNKNOWN,
                401,
                Map.of("state", moved, "id_token", Scene.token(scene.claims(begun))),
                begun.browserSecret());
    }

    @Test
    void a_state_lasts_ten_minutes_and_not_a_second_more() {
        Scene.Begun inTime = scene.begin();
        Scene.Begun late = scene.begin();
        scene.clock.forward(Logins.LIFETIME.minusSeconds(1));
        assertInstanceOf(Admitted.class, scene.launch(inTime, Scene.token(scene.claims(inTime))));
        scene.clock.forward(Duration.ofSeconds(1));
        refused(RefusalCode.STATE_EXPIRED, 401, fields(late), late.browserSecret());
    }

    @Test
    void a_launch_sent_again_is_refused() {
        Scene.Begun begun = scene.begin();
        Map<String, String> fields = fields(begun);
        scene.launches.receive(Scene.form(fields), Optional.of(begun.browserSecret()));
        refused(RefusalCode.STATE_UNKNOWN, 401, fields, begun.browserSecret());
    }

    @Test
    void a_token_replayed_under_a_fresh_state_is_refused_for_its_nonce() {
        Scene.Begun first = scene.begin();
        String token = Scene.token(scene.claims(first));
        scene.launch(first, token);
        Scene.Begun second = scene.begin();
        refused(RefusalCode.NONCE, 401, Map.of("state", second.state(), "id_token", token), second.browserSecret());
    }

    @Test
    void a_token_under_the_state_of_another_open_login_is_refused_for_its_nonce() {
        Scene.Begun one = scene.begin();
        Scene.Begun other = scene.begin();
        refused(
                RefusalCode.NONCE,
                401,
                Map.of("state", other.state(), "id_token", Scene.token(scene.claims(one))),
                other.browserSecret());
    }

    @Test
    void a_missing_or_invented_nonce_is_refused() {
        scene.refused(RefusalCode.NONCE, claims -> claims.remove("nonce"));
        scene.refused(RefusalCode.NONCE, claims -> claims.put("nonce", "invented"));
        scene.refused(RefusalCode.NONCE, claims -> claims.put("nonce", 5));
    }

    @Test
    void of_two_parallel_posts_of_one_launch_exactly_one_wins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                Scene.Begun begun = scene.begin();
                Map<String, String> fields = fields(begun);
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<Boolean> post = () -> {
                    start.await();
                    try {
                        return scene.launches.receive(Scene.form(fields), Optional.of(begun.browserSecret()))
                                instanceof Admitted;
                    } catch (LtiRefusal refusal) {
                        assertEquals(RefusalCode.STATE_UNKNOWN, refusal.code());
                        return false;
                    }
                };
                List<Boolean> won = new ArrayList<>();
                for (Future<Boolean> one : threads.invokeAll(List.of(post, post))) {
                    won.add(one.get());
                }
                assertEquals(Set.of(true, false), Set.copyOf(won));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_state_of_another_platform_is_refused_as_a_mix_up() {
        TestPlatform other = new TestPlatform("https://other.example.org", "client-9");
        scene.registrations.all.add(other.registration);
        scene.http.answer(other.jwksUri, 200, TestPlatform.keySet(TestPlatform.publicKey()));
        scene.refused(RefusalCode.ISSUER_MISMATCH, claims -> claims.put("iss", other.issuer)
                .put("aud", "client-9"));
    }

    @Test
    void the_state_of_another_client_of_the_same_platform_is_refused() {
        TestPlatform other = new TestPlatform(scene.moodle.issuer, "client-9");
        scene.registrations.all.add(other.registration);
        scene.refused(RefusalCode.AUDIENCE, claims -> claims.put("aud", "client-9"));
    }

    @Test
    void without_the_browser_secret_a_right_launch_is_unbound_and_holds_no_launch() {
        Scene.Begun begun = scene.begin();
        Outcome outcome = scene.launches.receive(Scene.form(fields(begun)), Optional.empty());
        ParkedLaunch parked = assertInstanceOf(Unbound.class, outcome).parked();
        assertEquals(Optional.of("Ada Byron"), parked.personName());
        assertEquals(Optional.of("Supervision"), parked.courseTitle());
        assertTrue(scene.nonces.kept.isEmpty());
    }

    @Test
    void with_the_browser_secret_of_another_login_a_right_launch_is_unbound() {
        Scene.Begun begun = scene.begin();
        Scene.Begun other = scene.begin();
        Outcome outcome = scene.launches.receive(Scene.form(fields(begun)), Optional.of(other.browserSecret()));
        assertInstanceOf(Unbound.class, outcome);
    }

    @Test
    void without_the_browser_secret_a_wrong_launch_is_refused_and_not_unbound() {
        Scene.Begun begun = scene.begin();
        String token = Scene.token(scene.claims(begun).put("exp", 22222));
        refused(RefusalCode.EXPIRED, 401, Map.of("state", begun.state(), "id_token", token), null);
    }

    @Test
    void an_unbound_launch_survives_being_stored_and_is_whole_once_confirmed() {
        Scene.Begun begun = scene.begin();
        Unbound unbound = (Unbound) scene.launches.receive(Scene.form(fields(begun)), Optional.empty());
        Launch direct = scene.admitted(claims -> {});
        ParkedLaunch read = ParkedLaunch.read(unbound.parked().json());
        assertEquals(direct, read.claimAfterConfirmation());
        assertThrows(IllegalArgumentException.class, () -> ParkedLaunch.read("{}"));
        assertThrows(IllegalArgumentException.class, () -> ParkedLaunch.read("nonsense"));
    }

    @Test
    void login_required_instead_of_a_token_is_a_reason_and_uses_the_state_up() {
        Scene.Begun begun = scene.begin();
        LtiRefusal refusal = refused(
                RefusalCode.LOGIN_REQUIRED,
                401,
                Map.of("error", "login_required", "state", begun.state()),
                begun.browserSecret());
        assertEquals(Optional.of(scene.moodle.registration.id()), refusal.registrationId());
        refused(RefusalCode.STATE_UNKNOWN, 401, fields(begun), begun.browserSecret());
    }

    @Test
    void an_error_of_the_platform_is_named_only_if_it_is_a_known_one() {
        assertEquals(
                "access_denied",
                refused(RefusalCode.PLATFORM_ERROR, 401, Map.of("error", "access_denied"), null)
                        .detail());
        assertEquals(
                "other",
                refused(RefusalCode.PLATFORM_ERROR, 401, Map.of("error", "ada@example.org"), null)
                        .detail());
    }

    @Test
    void a_launch_without_token_is_refused() {
        Scene.Begun begun = scene.begin();
        refused(RefusalCode.TOKEN_MISSING, 400, Map.of("state", begun.state()), begun.browserSecret());
    }

    @Test
    void a_token_in_the_address_is_refused_and_not_looked_at() {
        Scene.Begun begun = scene.begin();
        Fields fields = Fields.read(Scene.encoded(fields(begun)), new byte[0]);
        LtiRefusal refusal = assertThrows(
                LtiRefusal.class, () -> scene.launches.receive(fields, Optional.of(begun.browserSecret())));
        assertEquals(405, refusal.code().status());
    }

    @Test
    void a_form_with_the_token_twice_is_refused() {
        String form = "id_token=a.b.c&id_token=a.b.c&state=x";
        LtiRefusal refusal =
                assertThrows(LtiRefusal.class, () -> Fields.read(null, form.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(400, refusal.code().status());
    }

    @Test
    void a_platform_switched_off_between_login_and_launch_is_refused() {
        Scene.Begun begun = scene.begin();
        scene.registrations.all.set(0, scene.moodle.registration(Set.of("1"), Registration.USUAL_ALGORITHMS, false));
        refused(RefusalCode.PLATFORM_DISABLED, 403, fields(begun), begun.browserSecret());
    }

    @Test
    void a_platform_removed_between_login_and_launch_is_refused() {
        Scene.Begun begun = scene.begin();
        scene.registrations.all.clear();
        refused(RefusalCode.PLATFORM_UNKNOWN, 401, fields(begun), begun.browserSecret());
    }
}
