package org.waymark.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "------------------------------------", "1-1-1-1-1", "another form of ours"})
    void an_id_that_is_none_is_refused_under_our_own_seal(String id) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(UTF_8), "HmacSHA256"));
        String seal = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(id.getBytes(UTF_8)));
        assertTrue(FormTokens.check(KEY, id + "." + seal).isEmpty());
    }
}
