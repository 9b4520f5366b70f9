package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.practice.Form;
import org.waymark.practice.Form.Field;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.Quirk;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Launches that are not let in, each with its reason, and nothing left behind but a line in the log. */
@Outside
class LaunchRefusedHttpIT {
    private static final String VISITS = "select count(*) from visit";

    private Stage stage;
    private long visitsBefore;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
        visitsBefore = stage.rows().count(VISITS);
    }

    @AfterEach
    void nobody_was_let_in() {
        stage.lms().behaving();
        assertEquals(visitsBefore, stage.rows().count(VISITS), "a visit was opened");
    }

    @ParameterizedTest
    @CsvSource({
        "ANONYMOUS, 401, subject_missing",
        "GUEST, 401, login_required",
        "LOGIN_REQUIRED_ERROR, 401, login_required",
        "STALE_TOKEN, 401, expired",
        "CLOCK_FIVE_MINUTES_FAST, 401, time",
        "CLOCK_FIVE_MINUTES_SLOW, 401, expired",
        "WRONG_KID, 401, unknown_kid",
        "NO_KID, 401, no_kid",
        "HS256, 401, algorithm",
        "UNSIGNED, 401, algorithm",
        "FORGED, 401, signature",
        "WRONG_NONCE, 401, nonce",
        "NO_NONCE, 401, nonce",
        "WRONG_STATE, 401, state_unknown",
        "NO_STATE, 401, state_missing",
        "DUPLICATE_FIELDS, 400, duplicate_parameter",
        "WRONG_ISSUER, 401, issuer_mismatch",
        "WRONG_AUDIENCE, 401, audience",
        "ARRAY_AUD_NO_AZP, 401, audience",
        "FOREIGN_AZP, 401, audience",
        "NEW_DEPLOYMENT, 403, deployment_inactive",
        "HOSTILE_TEXT, 400, return_address"
    })
    void a_launch_that_is_wrong_is_refused_with_its_reason(Quirk quirk, int status, String code) {
        assertRefused(launch(ticket().with(quirk)), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "version, 1.1, 401, version",
        "message_type, LtiStudyRequest, 400, message_type_unknown",
        "message_type, LtiDeepLinkingRequest, 400, deep_linking_settings",
        "deployment_id, 77, 401, deployment_mismatch"
    })
    void a_claim_with_another_value_is_refused(String claim, String value, int status, String code) {
        String name = "https://purl.imsglobal.org/spec/lti/claim/" + claim;
        assertRefused(launch(ticket().changing(claims -> claims.put(name, value))), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://purl.imsglobal.org/spec/lti/claim/version, version",
        "https://purl.imsglobal.org/spec/lti/claim/message_type, message_type_missing",
        "https://purl.imsglobal.org/spec/lti/claim/roles, roles_missing",
        "https://purl.imsglobal.org/spec/lti/claim/deployment_id, deployment_missing",
        "https://purl.imsglobal.org/spec/lti/claim/resource_link, resource_link_missing",
        "https://purl.imsglobal.org/spec/lti/claim/target_link_uri, target_missing",
        "sub, subject_missing",
        "iss, issuer_mismatch",
        "aud, audience"
    })
    void a_launch_without_a_claim_it_needs_is_refused(String claim, String code) {
        assertRefused(launch(ticket().changing(claims -> claims.remove(claim))), 401, code);
    }

    @Test
    void ids_that_no_system_makes_are_refused() {
        assertRefused(launch(ticket().changing(claims -> claims.put("sub", "9".repeat(256)))), 400, "identifier");
        assertRefused(launch(ticket().changing(claims -> claims.put("sub", "a\nb"))), 400, "identifier");
        String custom = "https://purl.imsglobal.org/spec/lti/claim/custom";
        assertRefused(
                launch(ticket().changing(claims -> claims.put(custom, Map.of("a", Map.of("b", "c"))))),
                400,
                "custom_nested");
    }

    @Test
    void markup_in_names_is_shown_as_letters() {
        String markup = "<script>alert(1)</script>";
        WebPage page = launch(ticket().changing(claims -> {
            claims.put("name", markup);
            claims.put("sub", "");
        }));
        assertFalse(page.body().contains("<script>alert"), page::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void a_login_without_what_it_needs_is_refused(String missing) {
        assertRefused(login(initiation().without(missing)), 400, "missing_parameter");
        assertRefused(loginByGet(initiation().without(missing)), 400, "missing_parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "iss, https://stranger.example<b>, 404, issuer_unknown",
        "client_id, somebody-else<b>, 400, client_unknown",
        "target_link_uri, https://evil.example/<b>, 400, target_refused",
        "target_link_uri, https://localhost@evil.example/<b>, 400, target_refused",
        "target_link_uri, //evil.example/<b>, 400, target_refused",
        "target_link_uri, http:\\\\evil.example\\<b>, 400, target_refused",
        "target_link_uri, javascript:alert(1)<b>, 400, target_refused"
    })
    void a_login_for_somebody_else_is_refused_without_repeating_it(String name, String value, int status, String code) {
        WebPage page = login(initiation().with(name, value));
        assertRefused(page, status, code);
        assertFalse(page.body().contains("<b>"), page::body);
        assertFalse(page.text().contains(value.replace("<b>", "")), page::text);
        assertEquals("", page.header("Location"));
    }

    @Test
    void a_target_with_a_line_break_is_refused() {
        WebPage page = login(initiation().with("target_link_uri", stage.address() + "/\r\nSet-Cookie: a=b"));
        assertTrue(page.status() == 400, page::text);
        assertEquals("", page.header("Set-Cookie"));
    }

    @Test
    void a_login_that_says_something_twice_is_refused() {
        Form once = initiation();
        Form twice = new Form(
                once.action(),
                java.util.stream.Stream.concat(
                                once.fields().stream(),
                                java.util.stream.Stream.of(new Field("iss", "https://other.example")))
                        .toList());
        assertRefused(login(twice), 400, "duplicate_parameter");
        WebPage both = stage.wire()
                .post("/lti/login?iss=https%3A%2F%2Fother.example", once.encoded(), "Sec-Fetch-Site", "cross-site");
        assertRefused(both, 400, "duplicate_parameter");
    }

    @Test
    void a_login_with_too_much_in_it_is_refused() {
        assertRefused(login(initiation().with("lti_message_hint", "h".repeat(8_200))), 400, "parameter_too_long");
        assertEquals(
                302,
                login(initiation().with("lti_message_hint", "h".repeat(2_000))).status());
        WebPage page = stage.wire().post("/lti/login", "iss=%ff%fe", "Sec-Fetch-Site", "cross-site");
        assertRefused(page, 400, "bad_encoding");
    }

    @Test
    void a_login_by_get_is_as_good_as_by_post() {
        assertEquals(302, loginByGet(initiation()).status());
    }

    @Test
    void a_launch_in_the_address_is_refused() {
        Half half = Half.of(stage, ticket());
        WebPage page = stage.wire().get("/lti/launch?" + half.answer().encoded(), "Cookie", half.cookie());
        assertEquals(405, page.status());
        Pages.assertSound(page);
    }

    @Test
    void a_launch_posted_again_is_told_to_start_again() {
        Half half = Half.of(stage, ticket());
        assertEquals(303, half.post(stage.wire()).status());
        visitsBefore++;
        assertRefused(half.post(stage.wire()), 401, "state_unknown");
    }

    @Test
    void a_state_of_one_platform_is_nothing_for_another() {
        Half north = Half.of(stage, ticket());
        LaunchTicket south = stage.otherLms().launch(stage.otherTown().newSupervisor());
        Half other = Half.of(stage, south);
        WebPage page = north.post(
                stage.wire(), north.answer().with("id_token", other.answer().value("id_token")));
        assertTrue(page.status() == 401, page::text);
        assertEquals("", page.header("Set-Cookie").replaceAll("(?s).*Max-Age=0.*", ""));
    }

    @Test
    void a_launch_with_the_cookie_of_another_login_is_not_let_in() {
        Half mine = Half.of(stage, ticket());
        Half yours = Half.of(stage, ticket());
        WebPage page = mine.post(stage.wire(), mine.answer(), yours.cookie());
        assertEquals(200, page.status(), "the page that offers a new tab");
        assertTrue(page.form("/lti/continue").fields().size() >= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a.b.c", "", "not a token", "e30.e30.", "%00"})
    void what_is_no_token_is_refused(String token) {
        Half half = Half.of(stage, ticket());
        WebPage page = half.post(stage.wire(), half.answer().with("id_token", token));
        assertTrue(page.status() == 400 || page.status() == 401, () -> page.status() + page.text());
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
    }

    @Test
    void a_token_of_forty_kilobytes_is_refused() {
        Half half = Half.of(stage, ticket());
        WebPage page = half.post(stage.wire(), half.answer().with("id_token", "e".repeat(40_000)));
        assertRefused(page, 413, "token_too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEYS_DOWN", "HUGE_KEYS", "REDIRECTED_KEYS", "SLOW_KEYS"})
    void a_new_key_that_cannot_be_fetched_is_no_reason_to_hang(Quirk quirk) {
        stage.lms().with(Quirk.ROTATED_KEY, quirk);
        long begin = System.nanoTime();
        WebPage page = launch(ticket());
        assertTrue(page.status() == 503 || page.status() == 401, () -> page.status() + page.text());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).compareTo(Duration.ofSeconds(8)) < 0, "took too long");
        Pages.assertSound(page);
    }

    @Test
    void a_refusal_leaves_a_reason_in_the_log_and_no_name() {
        var person = stage.town().newSupervisor();
        LaunchClient.inFrame().launch(stage.lms().launch(person).with(Quirk.FORGED));
        String log = stage.waymark().log();
        assertTrue(log.contains("signature"), "no reason in the log");
        assertFalse(log.contains(person.familyName()), "a name in the log");
        assertFalse(log.contains(person.email()), "an e-mail address in the log");
        assertFalse(log.contains("eyJ"), "a token in the log");
    }

    private LaunchTicket ticket() {
        return stage.lms().launch(stage.town().newSupervisor());
    }

    private Form initiation() {
        return ticket().initiation();
    }

    private static WebPage launch(LaunchTicket ticket) {
        return LaunchClient.inFrame().launch(ticket);
    }

    private WebPage login(Form initiation) {
        return Half.login(stage.wire(), initiation, stage.lms().issuer());
    }

    private WebPage loginByGet(Form initiation) {
        return stage.wire().get(URI.create("/lti/login?" + initiation.encoded()).toString());
    }

    /** A page in plain English: status, reason, time, what to do; nothing of the inside, no echo, framed by any LMS. */
    private static void assertRefused(WebPage page, int status, String code) {
        assertEquals(status, page.status(), page::text);
        Pages.assertSound(page);
        Pages.assertTellsNothing(page);
        assertEquals("Waymark could not be opened", page.heading());
        assertTrue(page.text().contains(code), () -> "not for " + code + ": " + page.text());
        assertTrue(
                page.text().matches(".*\\d{1,2} \\w+ \\d{4} at \\d{1,2}[:.]\\d\\d.*"), () -> "no time: " + page.text());
        assertTrue(
                List.of("Go back to your course", "Back to the course", "Ask whoever", "Sign in", "Wait a minute")
                        .stream()
                        .anyMatch(page.text()::contains),
                () -> "says nothing to do: " + page.text());
        assertTrue(
                page.header("Content-Security-Policy").contains("frame-ancestors http"), "cannot be seen in a frame");
    }
}
