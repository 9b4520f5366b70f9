package org.waymark.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.PlatformFamily;
import org.waymark.lti.Scope;
import org.waymark.lti.TestPlatform;
import org.waymark.lti.Tool;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;

class PlatformRegistrationsTest {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String BASE = "https://tool.example.org:8443";

    private final FakeServices http = new FakeServices();
    private final PlatformRegistrations registrations = new PlatformRegistrations(http, new MovableClock());

    private static PlatformConfiguration platform(Set<String> scopes, Set<String> messages, Set<String> variables) {
        return new PlatformConfiguration(
                "https://moodle.example.org",
                URI.create("https://moodle.example.org/auth"),
                URI.create("https://moodle.example.org/token"),
                URI.create("https://moodle.example.org/certs"),
                URI.create("https://moodle.example.org/register"),
                Optional.empty(),
                Set.of("RS256"),
                scopes,
                messages,
                variables,
                PlatformFamily.MOODLE,
                "4.5");
    }

    private static final PlatformConfiguration MOODLE = platform(
            Set.of(Scope.SCORE.text(), Scope.LINE_ITEM.text(), Scope.MEMBERSHIP.text()),
            Set.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"),
            Set.of("Context.id.history", "ResourceLink.id"));

    private static ToolDescription tool(Set<Scope> scopes, boolean isNameWanted, boolean isEmailWanted) {
        return new ToolDescription(
                new Tool(URI.create(BASE), URI.create(BASE + "/lti/launch")),
                "Waymark",
                "The learning programme",
                URI.create(BASE + "/lti/login"),
                URI.create(BASE + "/lti/keys"),
                URI.create(BASE + "/logo.png"),
                Optional.empty(),
                scopes,
                isNameWanted,
                isEmailWanted,
                ToolDescription.USUAL_CUSTOM);
    }

    private Result<Registered> register(String token) {
        return registrations.register(MOODLE, Optional.ofNullable(token), tool(Set.of(Scope.SCORE), true, false));
    }

    private Reason refused(String token) {
        return assertInstanceOf(Result.Failure.class, register(token)).trouble().reason();
    }

    @Test
    void the_document_is_exactly_what_moodle_needs_and_was_agreed_to() {
        ObjectNode expected = TestPlatform.json("""
                {"application_type": "web", "grant_types": ["implicit", "client_credentials"],
                 "response_types": ["id_token"], "redirect_uris": ["BASE/lti/launch"],
                 "initiate_login_uri": "BASE/lti/login", "client_name": "Waymark", "jwks_uri": "BASE/lti/keys",
                 "logo_uri": "BASE/logo.png", "client_uri": "BASE", "token_endpoint_auth_method": "private_key_jwt",
                 "scope": "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                 "https://purl.imsglobal.org/spec/lti-tool-configuration": {
                   "domain": "tool.example.org:8443", "description": "The learning programme",
                   "target_link_uri": "BASE",
                   "custom_parameters": {"context_history": "$Context.id.history",
                     "resource_link_id": "$ResourceLink.id"},
                   "claims": ["iss", "sub", "name", "given_name", "family_name"],
                   "messages": [
                     {"type": "LtiResourceLinkRequest", "target_link_uri": "BASE", "label": "Waymark"},
                     {"type": "LtiDeepLinkingRequest", "target_link_uri": "BASE", "label": "Waymark"}]}}
                """.replace("BASE", BASE));
        assertEquals(expected, RegistrationRequest.json(tool(Set.of(Scope.SCORE), true, false), MOODLE));
    }

    @Test
    void scopes_are_those_agreed_to_and_known() {
        Set<Scope> all = Set.of(Scope.values());
        PlatformConfiguration few = platform(Set.of("openid", Scope.SCORE.text()), Set.of(), Set.of());
        PlatformConfiguration silent = platform(Set.of("openid"), Set.of(), Set.of());
        assertEquals(
                Scope.SCORE.text(),
                RegistrationRequest.json(tool(all, true, true), few)
                        .get("scope")
                        .asText());
        assertEquals(
                3,
                RegistrationRequest.json(tool(all, true, true), silent)
                        .get("scope")
                        .asText()
                        .split(" ")
                        .length);
        assertEquals(
                "",
                RegistrationRequest.json(tool(Set.of(), true, true), MOODLE)
                        .get("scope")
                        .asText());
    }

    @Test
    void names_and_addresses_are_asked_for_only_where_wanted_and_reviews_where_they_exist() {
        PlatformConfiguration reviewing =
                platform(Set.of(), Set.of("LtiResourceLinkRequest", "LtiSubmissionReviewRequest"), Set.of());
        ObjectNode json = (ObjectNode)
                RegistrationRequest.json(tool(Set.of(), false, true), reviewing).get(TOOL);
        assertEquals("[\"iss\",\"sub\",\"email\"]", json.get("claims").toString());
        assertEquals(
                "LtiSubmissionReviewRequest",
                json.get("messages").get(1).get("type").asText());
        assertEquals(3, json.get("custom_parameters").size(), "a platform that lists no variables is asked for all");
    }

    @Test
    void the_registration_token_goes_to_the_registration_endpoint() {
        http.then(
                200, "{\"client_id\":\"c-9\",\"" + TOOL + "\":{\"deployment_id\":\"7\"}}", "Content-Type", "text/html");
        Result<Registered> result = register("token-1");
        assertEquals(
                new Registered("c-9", Optional.of("7"), Set.of(Scope.SCORE)),
                ((Result.Success<Registered>) result).value());
        assertEquals(
                URI.create("https://moodle.example.org/register"), http.last().address());
        assertEquals(
                Map.of(
                        "Authorization",
                        "Bearer token-1",
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "application/json"),
                http.last().headers());
    }

    @Test
    void a_platform_without_token_or_deployment_is_fine() {
        http.then(201, "{\"client_id\":\"c-9\",\"scope\":\"openid " + Scope.LINE_ITEM.text() + "\"}");
        Result<Registered> result = register(null);
        assertEquals(new Registered("c-9", Optional.empty(), Set.of()), ((Result.Success<Registered>) result).value());
        assertFalse(http.last().headers().containsKey("Authorization"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, '<html>', NOT_JSON",
        "200, '{}', INCOMPLETE",
        "200, '{\"client_id\":\"\"}', INCOMPLETE",
        "400, 'Missing jwks_uri', BAD_REQUEST",
        "401, 'token used', UNAUTHORISED",
        "403, 'no', FORBIDDEN",
        "302, '', REDIRECTED",
        "500, 'oops', SERVER_ERROR"
    })
    void every_other_answer_has_its_reason(int status, String body, Reason reason) {
        http.then(status, body, "Content-Type", "text/html");
        assertEquals(reason, refused("token-1"));
        assertEquals(1, http.calls.size(), "a token works once, so nothing is tried twice");
    }

    @Test
    void a_token_that_would_break_the_header_is_not_sent() {
        assertEquals(Reason.BAD_REQUEST, refused("a\r\nX: y"));
        assertEquals(Reason.BAD_REQUEST, refused("x".repeat(9000)));
        assertEquals(Reason.BAD_REQUEST, refused(""));
        assertEquals(0, http.calls.size());
    }
}
