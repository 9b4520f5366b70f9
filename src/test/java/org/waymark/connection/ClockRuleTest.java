package org.waymark.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRuleTest {
    @ParameterizedTest
    @CsvSource({"0, ok, 0", "30, ok, 30", "-30, ok, 30", "31, ahead, 31", "-31, behind, 31"})
    void thirty_seconds_are_borne_and_one_more_is_not(long seconds, String outcome, String said) {
        Check check = ClockRule.check(Optional.of(Duration.ofSeconds(seconds)), Instant.EPOCH);
        assertEquals(outcome, check.outcome());
        assertEquals(said, check.remark());
    }

    @Test
    void a_platform_that_does_not_tell_its_time_is_not_called_right() {
        Check check = ClockRule.check(Optional.empty(), Instant.EPOCH);
        assertEquals("unknown", check.outcome());
    }
}
