package org.waymark.connection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void a_registration_is_under_way_until_it_ends_or_its_node_must_have_gone() {
        assertFalse(invited(null, null, null).isUnderWay(NOW));
        assertTrue(invited(NOW.minusSeconds(119), null, null).isUnderWay(NOW));
        assertFalse(invited(NOW.minusSeconds(120), null, null).isUnderWay(NOW));
        assertFalse(invited(NOW.minusSeconds(5), NOW, null).isUnderWay(NOW));
    }

    @Test
    void an_invitation_is_good_up_to_its_last_moment() {
        Invited last = invited(null, null, null);
        assertFalse(last.isExpired(last.expiresAt().minusNanos(1)));
        assertTrue(last.isExpired(last.expiresAt()));
    }

    @Test
    void it_is_used_once_it_has_connected_something() {
        assertFalse(invited(NOW, NOW, null).isUsed());
        assertTrue(invited(NOW, NOW, UUID.randomUUID()).isUsed());
    }

    private static Invited invited(Instant started, Instant finished, UUID platform) {
        return new Invited(
                "hash",
                NOW.plus(Duration.ofDays(7)),
                new Invited.Asker("https://lms.example.org/configuration", "https://lms.example.org"),
                Optional.ofNullable(started),
                Optional.ofNullable(finished),
                Optional.ofNullable(platform),
                Optional.empty());
    }
}
