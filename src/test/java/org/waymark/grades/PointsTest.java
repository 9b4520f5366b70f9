package org.waymark.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of whom, and when. */
class PointsTest {
    private static final int SESSIONS = 12;

    @Test
    void a_session_is_told_in_full_when_it_is_complete_and_not_before() {
        assertEquals(Optional.of(new Points(1, 1)), Points.of("programme/4", Set.of(4), SESSIONS, false));
        assertEquals(Optional.empty(), Points.of("programme/4", Set.of(), SESSIONS, true));
        assertEquals(Optional.empty(), Points.of("programme/4", Set.of(1, 2, 3, 14), SESSIONS, true));
    }

    @Test
    void the_programme_is_told_when_all_twelve_are_complete() {
        assertEquals(Optional.of(new Points(12, 12)), Points.of("programme", first(12), SESSIONS, false));
        assertTrue(new Points(12, 12).isComplete());
    }

    @Test
    void progress_is_kept_back_where_it_could_erase_a_grade() {
        for (int done = 0; done < SESSIONS; done++) {
            assertEquals(Optional.empty(), Points.of("programme", first(done), SESSIONS, false));
        }
    }

    @Test
    void progress_is_told_where_it_does_no_harm() {
        for (int done = 1; done < SESSIONS; done++) {
            assertEquals(Optional.of(new Points(done, 12)), Points.of("programme", first(done), SESSIONS, true));
            assertFalse(new Points(done, 12).isComplete());
        }
        assertEquals(Optional.empty(), Points.of("programme", Set.of(), SESSIONS, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "programme/day-1", "tasks", "programme/", "programme/4/5", "programme/4444"})
    void no_other_page_is_scored(String placement) {
        assertEquals(Optional.empty(), Points.of(placement, first(12), SESSIONS, true));
        assertFalse(Points.isKnown(placement));
    }

    private static Set<Integer> first(int sessions) {
        return IntStream.rangeClosed(1, sessions).boxed().collect(Collectors.toSet());
    }
}
