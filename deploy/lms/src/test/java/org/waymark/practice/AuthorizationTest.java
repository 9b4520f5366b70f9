package org.waymark.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest extends WithLms {

    @Test
    void a_right_request_is_answered_with_token_and_state() {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());

        Form answer = ticket.answer(tool.authorization(request));

        assertEquals(tool.address() + "/lti/launch", answer.action().toString());
        assertEquals(request.get("state"), answer.value("state"));
        assertFalse(answer.value("id_token").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce", "lti_message_hint"
            })
    void a_request_without_a_needed_parameter_ends_at_the_lms(String name) {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        request.remove(name);

        String reason = refusal(ticket, request);

        assertEquals(name + " is missing", reason);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid profile",
        "scope, OPENID",
        "response_type, code",
        "redirect_uri, http://localhost:1/lti/launch",
        "lti_message_hint, {}"
    })
    void a_request_that_cannot_be_trusted_ends_at_the_lms(String name, String value) {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        request.put(name, value);

        assertTrue(refusal(ticket, request).startsWith(name));
    }

    @Test
    void a_query_on_the_registered_address_makes_it_another_address() {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        request.merge("redirect_uri", "?a=b", String::concat);

        assertEquals("redirect_uri is not registered", refusal(ticket, request));
    }

    @Test
    void a_message_hint_works_once() {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        ticket.answer(tool.authorization(request));

        assertTrue(refusal(ticket, request).startsWith("lti_message_hint"));
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, somebody-else, unauthorized_client",
        "login_hint, 999, access_denied",
        "response_mode, query, invalid_request",
        "response_mode, '', invalid_request",
        "prompt, login, invalid_request"
    })
    void the_tool_is_told_of_a_mistake_once_it_is_known(String name, String value, String error) {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        request.put(name, value);

        Form answer = ticket.answer(tool.authorization(request));

        assertEquals(error, answer.value("error"));
        assertEquals(request.get("state"), answer.value("state"));
        assertTrue(answer.value("id_token").isEmpty());
    }

    @Test
    void prompt_may_be_left_out() {
        LaunchTicket ticket = launch();
        Map<String, String> request = tool.request(ticket.initiation());
        request.remove("prompt");

        assertFalse(ticket.answer(tool.authorization(request)).value("id_token").isEmpty());
    }

    @Test
    void a_guest_is_named_user_0_and_has_to_sign_in() {
        LaunchTicket ticket = launch().with(Quirk.GUEST);

        assertEquals("0", ticket.initiation().value("login_hint"));
        assertEquals("login_required", answered(ticket).value("error"));
    }

    @Test
    void the_login_required_quirk_answers_with_that_error() {
        assertEquals(
                "login_required",
                answered(launch().with(Quirk.LOGIN_REQUIRED_ERROR)).value("error"));
    }

    @Test
    void state_can_be_wrong_missing_or_doubled() {
        assertEquals(
                "not-your-state", answered(launch().with(Quirk.WRONG_STATE)).value("state"));
        assertEquals("", answered(launch().with(Quirk.NO_STATE)).value("state"));
        assertEquals(
                2,
                answered(launch().with(Quirk.DUPLICATE_FIELDS)).fields().stream()
                        .filter(field -> field.name().equals("state"))
                        .count());
    }

    @Test
    void waiting_launches_are_bounded() {
        Launch launch = launch().fixed();
        String first = lms.tickets().keep(launch);
        for (int i = 0; i < 20_005; i++) {
            lms.tickets().keep(launch);
        }

        assertEquals(20_000, lms.tickets().size());
        assertTrue(lms.tickets().take(first).isEmpty());
    }

    private String refusal(LaunchTicket ticket, Map<String, String> request) {
        return assertThrows(IllegalArgumentException.class, () -> ticket.answer(tool.authorization(request)))
                .getMessage();
    }
}
