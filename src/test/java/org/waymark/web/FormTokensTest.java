package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokensTest {
    private static final String KEY = "key of this visit";

    @Test
    void a_token_gives_back_the_id_it_was_made_with() {
        String token = FormTokens.make(KEY);
        assertEquals(Optional.of(UUID.fromString(token.substring(0, 36))), FormTokens.check(KEY, token));
    }

    @Test
    void each_showing_of_a_form_has_its_own_id() {
        assertNotEquals(FormTokens.make(KEY), FormTokens.make(KEY));
    }

    @Test
    void a_token_of_another_visit_is_refused() {
        assertTrue(
                FormTokens.check("key of another visit", FormTokens.make(KEY)).isEmpty());
    }

    @Test
    void a_token_with_another_id_is_refused() {
        String token = FormTokens.make(KEY);
        assertTrue(
                FormTokens.check(KEY, UUID.randomUUID() + token.substring(36)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "x",
                "x.y",
                "8f14e45f-ceea-467f-a2d5-a4d2b9a0a1c3",
                "8f14e45f-ceea-467f-a2d5-a4d2b9a0a1c3."
            })
    void what_is_no_token_is_refused(String token) {
        assertTrue(FormTokens.check(KEY, token).isEmpty());
    }
}
