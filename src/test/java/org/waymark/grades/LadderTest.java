package org.waymark.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How long a score waits between two tries. */
class LadderTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void the_first_wait_is_ten_seconds_at_most_and_each_one_after_it_twice_as_long() {
        for (int attempts = 1; attempts <= 9; attempts++) {
            Duration whole = Duration.ofSeconds(10L << (attempts - 1));
            for (int i = 0; i < 100; i++) {
                Duration wait = wait(attempts, Optional.empty(), new Random(i));
                assertTrue(wait.compareTo(whole) <= 0, attempts + ": " + wait);
                assertTrue(wait.compareTo(whole.dividedBy(2)) >= 0, attempts + ": " + wait);
            }
        }
    }

    @Test
    void no_wait_is_longer_than_an_hour_however_often_was_tried() {
        for (int attempts : new int[] {10, 11, 64, 10_000, Integer.MAX_VALUE}) {
            Duration wait = wait(attempts, Optional.empty(), new Random(attempts));
            assertTrue(wait.compareTo(Duration.ofHours(1)) <= 0, attempts + ": " + wait);
            assertTrue(wait.compareTo(Duration.ofMinutes(30)) >= 0, attempts + ": " + wait);
        }
    }

    @Test
    void many_that_failed_together_do_not_come_back_together() {
        RandomGenerator random = new Random(1);
        Set<Long> seconds = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            seconds.add(wait(10, Optional.empty(), random).toSeconds());
        }
        assertTrue(seconds.size() > 300, () -> "only " + seconds.size() + " different waits");
    }

    @Test
    void what_the_lms_asks_for_is_kept_and_exceeded_by_a_tenth_at_most() {
        for (int i = 0; i < 100; i++) {
            Duration wait = wait(1, Optional.of(Duration.ofMinutes(20)), new Random(i));
            assertTrue(wait.compareTo(Duration.ofMinutes(20)) >= 0, wait::toString);
            assertTrue(wait.compareTo(Duration.ofMinutes(22)) <= 0, wait::toString);
        }
    }

    @Test
    void it_is_tried_for_more_than_seven_days_and_then_no_more() {
        Optional<Instant> onDaySeven =
                Ladder.next(200, NOW.minus(Duration.ofDays(7).plusHours(2)), NOW, Optional.empty(), new Random(1));
        assertTrue(onDaySeven.isPresent());
        assertFalse(Ladder.next(200, NOW.minus(Ladder.GIVE_UP), NOW, Optional.empty(), new Random(1))
                .isPresent());
        assertTrue(Ladder.GIVE_UP.compareTo(Duration.ofDays(7)) > 0);
    }

    @Test
    void a_route_closes_at_the_fifth_failure_in_a_row_and_never_for_longer_than_a_minute() {
        for (int failures = 0; failures < Route.FAILURES_MAX; failures++) {
            assertEquals(Optional.empty(), Route.closedUntil(failures, NOW));
        }
        assertEquals(Optional.of(NOW.plusSeconds(5)), Route.closedUntil(5, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(10)), Route.closedUntil(6, NOW));
        for (int failures = 9; failures < 10_000; failures += 331) {
            assertEquals(Optional.of(NOW.plusSeconds(60)), Route.closedUntil(failures, NOW));
        }
    }

    private static Duration wait(int attempts, Optional<Duration> asked, RandomGenerator random) {
        Instant next = Ladder.next(attempts, NOW, NOW, asked, random).orElseThrow();
        return Duration.between(NOW, next);
    }
}
