package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.http.Json;
import org.waymark.practice.tools.Scopes;
import org.waymark.practice.tools.Tool;

class RegistrationTest extends WithTool {
    private static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private Map<String, Object> wish;

    @Override
    LmsSettings settings(LmsSettings usual) {
        return usual.unconnected();
    }

    @BeforeEach
    void wish() {
        wish = tool.registration();
    }

    private Connection connect() {
        return lms.connect(URI.create(tool.address() + "/lti/register?invitation=abc"));
    }

    @Test
    void a_tool_registers_waits_is_let_in_and_launched() {
        Connection connection = connect();

        HttpResponse<String> answer = tool.register(connection, wish);

        Tool registered = connection.tool().orElseThrow();
        assertEquals(200, answer.statusCode());
        assertEquals(registered.clientId(), at(answer, "/client_id"));
        assertEquals(
                "1",
                Json.read(answer.body())
                        .path(CONFIGURATION)
                        .path("deployment_id")
                        .asText());
        assertEquals(Tool.State.PENDING, registered.state());
        assertThrows(IllegalStateException.class, () -> lms.launch(supervisor()).initiation());

        connection.activate();
        Form initiation = lms.launch(supervisor()).initiation();
        assertEquals(registered.clientId(), initiation.value("client_id"));
        assertEquals(tool.address() + "/lti/login", initiation.action().toString());
        Map<String, Object> claims = claims(lms.launch(supervisor()));
        assertEquals(registered.clientId(), claims.get("aud"));
        assertEquals("Amara Okonjo-Reed", claims.get("name"));
        assertEquals(
                200, tool.askForToken(lms.platform(registered), Scopes.SCORE).statusCode());
    }

    @Test
    void the_address_keeps_its_own_parameters_and_gets_two() {
        String address = connect().address().toString();

        assertTrue(address.startsWith(tool.address() + "/lti/register?invitation=abc&openid_configuration=http%3A"));
        assertTrue(address.contains("&registration_token="));
    }

    @Test
    void the_document_says_what_moodle_says_at_both_addresses() throws Exception {
        String moodle = tool.get(URI.create(lms.issuer() + "/mod/lti/openid-configuration.php"), "", "")
                .body();
        HttpResponse<String> usual = tool.get(URI.create(lms.issuer() + "/.well-known/openid-configuration"), "", "");

        assertEquals(moodle, usual.body());
        assertEquals(lms.issuer().toString(), at(usual, "/issuer"));
        assertEquals(lms.issuer() + "/mod/lti/token.php", at(usual, "/token_endpoint"));
        assertEquals(lms.issuer() + "/mod/lti/certs.php", at(usual, "/jwks_uri"));
        assertEquals(
                "moodle",
                Json.read(moodle)
                        .path("https://purl.imsglobal.org/spec/lti-platform-configuration")
                        .path("product_family_code")
                        .asText());
    }

    @Test
    void each_missing_or_wrong_part_is_refused_by_one_plain_word_sent_as_html() {
        assertRefused("missing required attribute response_types", "response_types", null);
        assertRefused("invalid_response_types", "response_types", List.of("code"));
        assertRefused("invalid_grant_types", "grant_types", List.of("implict"));
        assertRefused("missing required attribute redirect_uris", "redirect_uris", List.of());
        assertRefused("missing required attribute initiate_login_uri", "initiate_login_uri", "");
        assertRefused("missing required attribute client_name", "client_name", null);
        assertRefused("missing required attribute jwks_uri", "jwks_uri", null);
        assertRefused("inline jwks is not supported, use jwks_uri", "jwks", Map.of("keys", List.of()));
        assertRefused("invalid_token_endpoint_auth_method", "token_endpoint_auth_method", "client_secret_basic");
        assertRefused("invalid_application_type", "application_type", "native");
        assertRefused("missing required attribute " + CONFIGURATION, CONFIGURATION, null);
        assertTrue(lms.tools().all().isEmpty(), "nothing half-registered");
    }

    @Test
    void the_domain_has_its_port_and_fits_the_target() {
        configuration().put("domain", "localhost");

        assertEquals(
                "domain does not match target_link_uri",
                tool.register(connect(), wish).body());
    }

    @Test
    void without_claims_no_names_are_sent_and_without_scopes_no_services() {
        configuration().remove("claims");
        wish.remove("scope");
        Connection connection = connect();
        tool.register(connection, wish);
        connection.activate();

        Map<String, Object> claims = claims(lms.launch(supervisor()));

        assertFalse(claims.containsKey("name"));
        assertFalse(claims.containsKey("email"));
        assertFalse(claims.containsKey(ServiceClaims.GRADES));
        assertFalse(claims.containsKey(ServiceClaims.ROSTER));
    }

    @Test
    void one_scope_of_grades_brings_the_reading_ones_but_not_writing_columns() {
        wish.put("scope", Scopes.SCORE);
        Connection connection = connect();
        tool.register(connection, wish);

        assertEquals(
                Set.of(Scopes.SCORE, Scopes.RESULT, Scopes.LINE_ITEM_READ),
                connection.tool().orElseThrow().scopes());
    }

    @Test
    void a_registration_token_works_once_and_for_an_hour() {
        Connection once = connect();
        assertEquals(200, tool.register(once, wish).statusCode());
        assertEquals(401, tool.register(once, wish).statusCode());
        Connection late = connect();
        lms.moveClock(Duration.ofMinutes(61));

        assertEquals(401, tool.register(late, wish).statusCode());
        assertEquals(1, lms.tools().all().size());
    }

    @Test
    void a_refusal_leaves_the_token_for_another_try() {
        Connection connection = connect();
        Object name = wish.remove("client_name");
        tool.register(connection, wish);
        wish.put("client_name", name);

        assertEquals(200, tool.register(connection, wish).statusCode());
    }

    @Test
    void a_registration_is_read_and_renewed_without_a_second_row() {
        Connection connection = connect();
        tool.register(connection, wish);
        Tool first = connection.activate();
        Connection again = lms.reconnect(first, URI.create(tool.address() + "/lti/register"));
        wish.put("client_name", "Another name");

        assertEquals(first.clientId(), at(tool.registration(again, "GET", wish), "/client_id"));
        assertEquals(200, tool.registration(again, "PUT", wish).statusCode());

        Tool renewed = lms.tools().of(first.clientId()).orElseThrow();
        assertEquals(1, lms.tools().all().size());
        assertEquals("Another name", renewed.name());
        assertEquals(Tool.State.ACTIVE, renewed.state());
        assertEquals(400, tool.registration(connect(), "PUT", wish).statusCode());
    }

    @Test
    void the_document_can_lie() {
        assertTrue(document(Quirk.DOCUMENT_OF_FOREIGN_ISSUER).contains("\"issuer\":\"https://lms.elsewhere"));
        assertTrue(document(Quirk.DOCUMENT_WITH_FOREIGN_ADDRESSES).contains("\"jwks_uri\":\"https://lms.elsewhere"));
        assertTrue(document(Quirk.DOCUMENT_WITH_FOREIGN_REGISTRATION)
                .contains("\"registration_endpoint\":\"https://lms.elsewhere"));
        assertTrue(document(Quirk.DOCUMENT_WITHOUT_TLS).contains("\"issuer\":\"http://lms.elsewhere"));
        assertFalse(document(Quirk.DOCUMENT_INCOMPLETE).contains("jwks_uri"));
        assertTrue(document(Quirk.DOCUMENT_HUGE).length() > 1_048_576);
        assertTrue(document(Quirk.DOCUMENT_AS_HTML).startsWith("<!DOCTYPE html>"));
        assertFalse(
                document(Quirk.DOCUMENT_WITHOUT_RS256).contains("signing_alg_values_supported\":[\"RS256\"],\"claims"));
        lms.behaving().with(Quirk.DOCUMENT_REDIRECTED);
        assertEquals(303, read().statusCode());
        lms.behaving().with(Quirk.DOCUMENT_HANGS);
        long before = System.nanoTime();
        read();
        assertTrue(System.nanoTime() - before >= 300_000_000L);
    }

    @Test
    void the_answer_can_be_odd() {
        lms.with(Quirk.REGISTRATION_REFUSED);
        assertEquals(400, tool.register(connect(), wish).statusCode());
        assertTrue(answered(Quirk.REGISTRATION_ANSWERS_HTML).startsWith("<!DOCTYPE html>"));
        assertFalse(answered(Quirk.REGISTRATION_WITHOUT_CLIENT).contains("client_id"));
        assertFalse(answered(Quirk.REGISTRATION_WITHOUT_DEPLOYMENT).contains("deployment_id"));
        assertTrue(answered(Quirk.REGISTRATION_HUGE).length() > 1_048_576);
    }

    private String answered(Quirk quirk) {
        lms.behaving().with(quirk);
        return tool.register(connect(), wish).body();
    }

    private String document(Quirk quirk) {
        lms.behaving().with(quirk);
        return read().body();
    }

    private HttpResponse<String> read() {
        return tool.get(URI.create(lms.issuer() + "/mod/lti/openid-configuration.php"), "", "");
    }

    private void assertRefused(String word, String name, Object value) {
        wish = tool.registration();
        wish.put(name, value);
        Connection connection = connect();
        HttpResponse<String> answer = tool.register(connection, wish);
        assertEquals(400, answer.statusCode(), word);
        assertEquals(word, answer.body());
        assertEquals(
                "text/html; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(Optional.empty(), connection.tool());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> configuration() {
        return (Map<String, Object>) wish.get(CONFIGURATION);
    }
}
