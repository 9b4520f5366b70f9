package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.lti.LoginState;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.State;
import org.waymark.lti.TestPlatform;

/** Login initiation: what is answered, what is kept, and every way to be refused. */
class LoginTest {

    private final Scene scene = new Scene();

    private LtiRefusal refused(RefusalCode code, int status, Map<String, String> fields) {
        LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> scene.logins.begin(Scene.form(fields)));
        assertEquals(code, refusal.code(), refusal.getMessage());
        assertEquals(status, refusal.code().status());
        assertTrue(scene.nonces.kept.isEmpty(), "a refused login was kept");
        return refusal;
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> fields = scene.loginFields();
        fields.put(name, value);
        return fields;
    }

    private Map<String, String> without(String name) {
        Map<String, String> fields = scene.loginFields();
        fields.remove(name);
        return fields;
    }

    private TestPlatform secondClient() {
        TestPlatform second = new TestPlatform(scene.moodle.issuer, "client-2");
        scene.registrations.all.add(second.registration(Set.of("2"), Registration.USUAL_ALGORITHMS, true));
        return second;
    }

    @Test
    void the_redirect_asks_for_exactly_what_lti_prescribes() {
        Login login = scene.logins.begin(Scene.form(scene.loginFields()));
        Map<String, String> query = Scene.query(login.redirect());

        assertTrue(login.redirect().toString().startsWith("https://moodle.example.org/mod/lti/auth.php?"));
        assertEquals("openid", query.get("scope"));
        assertEquals("id_token", query.get("response_type"));
        assertEquals("form_post", query.get("response_mode"));
        assertEquals("none", query.get("prompt"));
        assertEquals("client-1", query.get("client_id"));
        assertEquals("https://tool.example.org/lti/launch", query.get("redirect_uri"));
        assertEquals("17", query.get("login_hint"));
        assertEquals("{\"cmid\":5}", query.get("lti_message_hint"));
        assertEquals(10, query.size());
    }

    @Test
    void get_and_post_are_equal() {
        Fields get = Fields.read(Scene.encoded(scene.loginFields()), new byte[0]);
        Map<String, String> query = Scene.query(scene.logins.begin(get).redirect());
        assertEquals("17", query.get("login_hint"));
        assertEquals(1, scene.nonces.kept.size());
    }

    @Test
    void a_message_hint_is_left_out_where_none_came() {
        Login login = scene.logins.begin(Scene.form(without("lti_message_hint")));
        assertFalse(Scene.query(login.redirect()).containsKey("lti_message_hint"));
    }

    @Test
    void an_endpoint_with_a_query_keeps_it() {
        Registration one = scene.moodle.registration;
        scene.registrations.all.set(
                0,
                new Registration(
                        one.id(),
                        one.stateHint(),
                        one.issuer(),
                        one.clientId(),
                        URI.create("https://moodle.example.org/auth?tenant=a"),
                        one.tokenEndpoint(),
                        one.jwksUri(),
                        one.deployments(),
                        one.algorithms(),
                        one.returnHosts(),
                        true));
        String redirect =
                scene.logins.begin(Scene.form(scene.loginFields())).redirect().toString();
        assertTrue(redirect.startsWith("https://moodle.example.org/auth?tenant=a&scope=openid&"), redirect);
    }

    @Test
    void what_is_kept_are_hashes_for_ten_minutes() {
        Scene.Begun begun = scene.begin();
        LoginState kept = scene.nonces.kept.values().iterator().next();

        assertEquals(State.read(begun.state()).orElseThrow().hash(), kept.stateHash());
        assertFalse(kept.toString().contains(begun.nonce()));
        assertFalse(kept.toString().contains(begun.browserSecret()));
        assertFalse(
                kept.toString().contains(begun.state().substring(begun.state().indexOf('.'))));
        assertEquals(scene.moodle.registration.id(), kept.registrationId());
        assertEquals(Optional.of("1"), kept.deploymentHint());
        assertEquals(URI.create("https://tool.example.org/programme/4"), kept.target());
        assertEquals(Duration.ofMinutes(10), Duration.between(kept.created(), kept.expires()));
    }

    @Test
    void state_nonce_and_browser_secret_are_256_bit_and_differ_each_time() {
        Scene.Begun one = scene.begin();
        Scene.Begun other = scene.begin();
        assertTrue(one.state().matches("tenant-7\\.[A-Za-z0-9_-]{43}"), one.state());
        assertTrue(one.nonce().matches("[A-Za-z0-9_-]{43}"));
        assertTrue(one.browserSecret().matches("[A-Za-z0-9_-]{43}"));
        assertNotEquals(one.state(), other.state());
        assertNotEquals(one.nonce(), other.nonce());
        assertNotEquals(one.browserSecret(), other.browserSecret());
        assertFalse(one.state().contains(one.browserSecret()));
    }

    @Test
    void login_and_launch_name_the_same_cookie_and_two_logins_do_not() {
        Login login = scene.logins.begin(Scene.form(scene.loginFields()));
        Login other = scene.logins.begin(Scene.form(scene.loginFields()));
        String state = Scene.query(login.redirect()).get("state");
        State atLaunch = Launches.state(Scene.form(Map.of("state", state))).orElseThrow();
        assertEquals(login.browserHandle(), atLaunch.browserHandle());
        assertEquals("tenant-7", atLaunch.hint());
        assertNotEquals(login.browserHandle(), other.browserHandle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void a_missing_parameter_is_refused_by_name(String name) {
        assertEquals(
                name, refused(RefusalCode.MISSING_PARAMETER, 400, without(name)).detail());
        assertEquals(
                name,
                refused(RefusalCode.MISSING_PARAMETER, 400, with(name, "")).detail());
    }

    @Test
    void an_unknown_issuer_is_refused_and_not_repeated() {
        LtiRefusal refusal = refused(RefusalCode.ISSUER_UNKNOWN, 404, with("iss", "https://<script>.example"));
        assertFalse(refusal.getMessage().contains("script"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://moodle.example.org/", "https://MOODLE.example.org", "http://moodle.example.org"})
    void an_issuer_that_is_only_similar_is_unknown(String issuer) {
        refused(RefusalCode.ISSUER_UNKNOWN, 404, with("iss", issuer));
    }

    @Test
    void an_unknown_client_of_a_known_issuer_is_refused() {
        refused(RefusalCode.CLIENT_UNKNOWN, 400, with("client_id", "nobody"));
    }

    @Test
    void one_client_of_an_issuer_needs_no_client_id() {
        Login login = scene.logins.begin(Scene.form(without("client_id")));
        assertEquals("client-1", Scene.query(login.redirect()).get("client_id"));
    }

    @Test
    void of_several_clients_the_deployment_decides() {
        secondClient();
        Map<String, String> fields = without("client_id");
        fields.put("lti_deployment_id", "2");
        assertEquals(
                "client-2",
                Scene.query(scene.logins.begin(Scene.form(fields)).redirect()).get("client_id"));
    }

    @Test
    void of_several_clients_the_older_name_of_the_deployment_decides_as_well() {
        secondClient();
        Map<String, String> fields = without("client_id");
        fields.remove("lti_deployment_id");
        fields.put("deployment_id", "2");
        assertEquals(
                "client-2",
                Scene.query(scene.logins.begin(Scene.form(fields)).redirect()).get("client_id"));
    }

    @Test
    void several_clients_without_client_id_or_deployment_are_refused_with_an_explanation() {
        secondClient();
        Map<String, String> fields = without("client_id");
        fields.remove("lti_deployment_id");
        assertTrue(refused(RefusalCode.CLIENT_AMBIGUOUS, 400, fields).detail().contains("client_id"));
        fields.put("lti_deployment_id", "3");
        refused(RefusalCode.CLIENT_AMBIGUOUS, 400, fields);
    }

    @Test
    void a_platform_that_is_switched_off_is_refused() {
        scene.registrations.all.set(0, scene.moodle.registration(Set.of("1"), Registration.USUAL_ALGORITHMS, false));
        LtiRefusal refusal = refused(RefusalCode.PLATFORM_DISABLED, 403, scene.loginFields());
        assertEquals(Optional.of(scene.moodle.registration.id()), refusal.registrationId());
    }

    @Test
    void an_unknown_deployment_is_left_for_the_launch_to_decide() {
        scene.begin(with("lti_deployment_id", "99"));
        assertEquals(1, scene.nonces.kept.size());
    }

    @Test
    void no_deployment_at_all_is_fine() {
        scene.begin(without("lti_deployment_id"));
        assertEquals(
                Optional.empty(), scene.nonces.kept.values().iterator().next().deploymentHint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/programme/4",
                "http://tool.example.org/programme/4",
                "https://tool.example.org:8443/programme/4",
                "https://tool.example.org@evil.example/",
                "https://user@tool.example.org/",
                "https://tool.example.org.evil.example/",
                "https://tool.example.org./",
                "https://tool.example.org\\@evil.example/",
                "https:\\\\tool.example.org/",
                "//evil.example/",
                "/programme/4",
                "javascript:alert(1)",
                "https:tool.example.org",
                "https://",
                "not an address"
            })
    void a_target_that_is_not_on_this_tool_is_refused(String target) {
        refused(RefusalCode.TARGET_REFUSED, 400, with("target_link_uri", target));
    }

    @Test
    void a_target_with_a_line_break_is_refused() {
        LtiRefusal refusal = assertThrows(
                LtiRefusal.class,
                () -> Scene.form(with("target_link_uri", "https://tool.example.org/\r\nSet-Cookie: a=b")));
        assertEquals(400, refusal.code().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tool.example.org",
                "https://TOOL.example.org/x",
                "https://tool.example.org:443/x?y=z#top"
            })
    void a_target_on_this_tool_is_kept(String target) {
        scene.begin(with("target_link_uri", target));
        assertEquals(
                URI.create(target), scene.nonces.kept.values().iterator().next().target());
    }

    @Test
    void a_redirect_uri_in_the_request_is_ignored() {
        Login login = scene.logins.begin(Scene.form(with("redirect_uri", "https://evil.example/")));
        assertEquals(
                "https://tool.example.org/lti/launch",
                Scene.query(login.redirect()).get("redirect_uri"));
    }

    @Test
    void a_registration_never_accepts_an_algorithm_without_a_key_pair() {
        assertThrows(
                IllegalArgumentException.class,
                () -> scene.moodle.registration(Set.of(), Set.of("RS256", "HS256"), true));
        assertThrows(IllegalArgumentException.class, () -> scene.moodle.registration(Set.of(), Set.of("none"), true));
    }
}
