package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

class LoginLimiterTest {
    private Instant now = Instant.parse("2027-03-01T09:00:05Z");

    private LoginLimiter limiter(int perMinute) {
        return new LoginLimiter(perMinute, () -> now);
    }

    private static void count(LoginLimiter limiter, String address, int times) {
        for (int i = 0; i < times; i++) {
            limiter.count(address);
        }
    }

    @Test
    void an_address_may_begin_so_many_logins_and_not_one_more() {
        LoginLimiter limiter = limiter(3);
        count(limiter, "192.0.2.1", 3);
        LtiRefusal refusal = assertThrows(LtiRefusal.class, () -> limiter.count("192.0.2.1"));
        assertEquals(RefusalCode.TOO_MANY_LOGINS, refusal.code());
        assertDoesNotThrow(() -> limiter.count("192.0.2.2"));
    }

    @Test
    void the_next_minute_begins_anew() {
        LoginLimiter limiter = limiter(1);
        count(limiter, "192.0.2.1", 1);
        now = now.plus(Duration.ofMinutes(1));
        assertDoesNotThrow(() -> limiter.count("192.0.2.1"));
    }

    @Test
    void nought_means_no_limit() {
        assertDoesNotThrow(() -> count(limiter(0), "192.0.2.1", 5_000));
    }

    @Test
    void addresses_beyond_the_bound_share_one_count() {
        LoginLimiter limiter = limiter(2);
        for (int i = 0; i < 20_000; i++) {
            limiter.count("known " + i);
        }
        limiter.count("late 1");
        limiter.count("late 2");
        assertThrows(LtiRefusal.class, () -> limiter.count("late 3"));
        assertDoesNotThrow(() -> limiter.count("known 7"));
    }
}
