package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.lti.access.Trouble.Remedy;

class ReadingTimesTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private final Random chance = new Random(1);

    @Test
    void a_course_is_read_every_six_hours_and_no_two_at_once() {
        Set<Instant> times = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Instant due = ReadingTimes.afterSuccess(NOW, chance);
            assertWithin(Duration.ofMinutes(288), Duration.ofMinutes(432), due);
            times.add(due);
        }
        assertTrue(times.size() > 90, () -> times.size() + " different times");
    }

    @ParameterizedTest(name = "failure {0}, {1}: {2} minutes")
    @CsvSource({
        "1, RETRY, 1", "2, RETRY, 5", "3, RETRY, 15", "4, RETRY, 60", "5, RETRY, 180", "6, RETRY, 360",
        "7, RETRY, 1440", "900, RETRY, 1440", "1, ASK, 60", "2, ASK, 180", "3, ASK, 360", "4, ASK, 1440",
        "1, GIVE_UP, 60", "900, ASK, 1440",
    })
    void failures_climb_a_ladder(int failures, Remedy remedy, long minutes) {
        for (int i = 0; i < 100; i++) {
            Instant due = ReadingTimes.afterFailure(NOW, failures, remedy, Optional.empty(), chance);
            assertWithin(Duration.ofSeconds(minutes * 48), Duration.ofSeconds(minutes * 72), due);
        }
    }

    @Test
    void a_platform_is_never_asked_before_it_wants_to_be() {
        Duration asked = Duration.ofMinutes(40);
        for (int i = 0; i < 100; i++) {
            Instant due = ReadingTimes.afterFailure(NOW, 1, Remedy.RETRY, Optional.of(asked), chance);
            assertFalse(due.isBefore(NOW.plus(asked)), due::toString);
            assertTrue(due.isBefore(NOW.plus(asked).plusSeconds(13)), due::toString);
        }
    }

    @Test
    void a_short_wish_does_not_shorten_the_ladder() {
        Instant due =
                ReadingTimes.afterFailure(NOW, 4, Remedy.RETRY, Optional.of(Duration.ofSeconds(1)), new Random(2));
        assertWithin(Duration.ofMinutes(48), Duration.ofMinutes(72), due);
        assertEquals(Duration.ofHours(6), ReadingTimes.USUAL);
    }

    private static void assertWithin(Duration least, Duration most, Instant due) {
        Duration wait = Duration.between(NOW, due);
        assertTrue(wait.compareTo(least) >= 0 && wait.compareTo(most) <= 0, wait::toString);
    }
}
