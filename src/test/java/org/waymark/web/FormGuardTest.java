package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Refusal;

class FormGuardTest {
    private static final Arrival FROM_OURS = new Arrival(false, true, true, true, false);
    private static final Arrival FROM_OTHERS = new Arrival(false, false, true, true, false);

    private final FormGuard guard = new FormGuard();
    private final CurrentRequest current = new CurrentRequest();

    /** Two methods of a resource: one that may be posted to after the visit, and one that may not. */
    static final class Notes {
        void save() {}

        @OutlivesVisit
        void rescue() {}
    }

    private void answeredBy(String method) {
        guard.resource = new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                return Stream.of(Notes.class.getDeclaredMethods())
                        .filter(declared -> declared.getName().equals(method))
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            public Class<?> getResourceClass() {
                return Notes.class;
            }
        };
    }

    @BeforeEach
    void a_visit_at_a_session() {
        guard.current = current;
        answeredBy("save");
        current.enter(Shown.amira());
        current.setPath("programme/4");
    }

    private void send(Arrival arrival, String token) {
        current.arrive(arrival);
        current.setForm(new Form(Map.of("form", token)));
        guard.filter(null);
    }

    @Test
    void a_form_of_this_visit_passes_and_brings_its_id() {
        String token = FormTokens.make(Shown.FORM_KEY);
        send(FROM_OURS, token);
        assertEquals(UUID.fromString(token.substring(0, 36)), current.formId());
    }

    @Test
    void a_form_sent_by_another_site_is_refused_even_with_the_right_token() {
        WebRefusal refusal = assertThrows(WebRefusal.class, () -> send(FROM_OTHERS, FormTokens.make(Shown.FORM_KEY)));
        assertEquals("other-site", refusal.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "8f14e45f-ceea-467f-a2d5-a4d2b9a0a1c3.AAAA"})
    void a_form_without_the_token_of_this_visit_is_refused(String token) {
        WebRefusal refusal = assertThrows(WebRefusal.class, () -> send(FROM_OURS, token));
        assertEquals(403, refusal.status());
        assertEquals("foreign-form", refusal.problem());
    }

    @Test
    void a_form_of_another_visit_in_the_same_browser_is_refused() {
        assertThrows(WebRefusal.class, () -> send(FROM_OURS, FormTokens.make("key of another visit")));
    }

    @Test
    void a_form_of_a_visit_that_has_ended_is_refused_as_that() {
        current.enter(null);
        Refusal refusal = assertThrows(Refusal.class, () -> send(FROM_OURS, FormTokens.make(Shown.FORM_KEY)));
        assertEquals(Refusal.Reason.EXPIRED, refusal.reason());
    }

    @Test
    void what_was_typed_after_a_visit_ended_reaches_its_rescue_from_our_own_page_only() {
        current.enter(null);
        answeredBy("rescue");
        assertDoesNotThrow(() -> send(FROM_OURS, ""));
        assertThrows(WebRefusal.class, () -> send(FROM_OTHERS, ""));
        assertThrows(IllegalStateException.class, current::formId);
    }

    @Test
    void a_rescue_does_not_excuse_a_foreign_form_while_the_visit_lasts() {
        answeredBy("rescue");
        assertThrows(WebRefusal.class, () -> send(FROM_OURS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/login", "/lti/launch"})
    void a_platform_may_post_its_logins_and_launches(String path) {
        current.setPath(path);
        assertDoesNotThrow(() -> send(FROM_OTHERS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/continue", "/lti/launch/", "/lti/login2", "/"})
    void a_platform_may_post_nothing_else(String path) {
        current.setPath(path);
        assertThrows(WebRefusal.class, () -> send(FROM_OTHERS, ""));
    }

    @Test
    void a_launch_that_is_not_finished_goes_on_from_our_own_page_only() {
        current.enter(null);
        current.setPath("/lti/continue");
        assertDoesNotThrow(() -> send(FROM_OURS, ""));
        assertThrows(WebRefusal.class, () -> send(FROM_OTHERS, ""));
    }

    @Test
    void other_sites_may_open_a_page_and_fetch_nothing() {
        assertDoesNotThrow(() -> send(new Arrival(true, false, true, true, false), ""));
        assertThrows(WebRefusal.class, () -> send(new Arrival(true, false, false, false, false), ""));
    }

    @Test
    void a_form_id_is_only_there_when_a_form_was_checked() {
        assertThrows(IllegalStateException.class, current::formId);
    }
}
