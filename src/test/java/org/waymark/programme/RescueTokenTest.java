package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Visitor;

class RescueTokenTest {
    private static final byte[] KEY =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] OTHER =
            "1123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Visitor visitor = Learners.supervisor();
    private final RescueToken token =
            new RescueToken(visitor.organisation(), visitor.person(), 4, Learners.MORNING, UUID.randomUUID());

    @Test
    void what_was_sealed_is_read_again() {
        RescueToken read = RescueToken.claimed(token.sealed(KEY)).orElseThrow();
        assertEquals(token, read);
        assertTrue(read.isSealedWith(KEY, token.sealed(KEY)));
    }

    @Test
    void another_key_does_not_open_it() {
        assertFalse(token.isSealedWith(OTHER, token.sealed(KEY)));
    }

    @Test
    void no_byte_of_it_can_be_changed() {
        byte[] sealed = Base64.getUrlDecoder().decode(token.sealed(KEY));
        for (int at = 0; at < sealed.length; at++) {
            byte[] forged = sealed.clone();
            forged[at] ^= 1;
            String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            boolean isTaken = RescueToken.claimed(sent)
                    .filter(claim -> claim.isSealedWith(KEY, sent))
                    .isPresent();
            assertFalse(isTaken, "byte " + at);
        }
    }

    @Test
    void a_longer_or_shorter_token_is_not_taken() {
        byte[] sealed = Base64.getUrlDecoder().decode(token.sealed(KEY));
        for (int length : new int[] {sealed.length - 1, sealed.length + 1}) {
            String sent = Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(sealed, length));
            assertFalse(RescueToken.claimed(sent)
                    .filter(claim -> claim.isSealedWith(KEY, sent))
                    .isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAA", "not base64 at all, with blanks"})
    void anything_else_is_no_token(String sent) {
        assertEquals(Optional.empty(), RescueToken.claimed(sent));
    }
}
