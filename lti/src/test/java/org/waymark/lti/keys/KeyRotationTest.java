package org.waymark.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.lti.MovableClock;

class KeyRotationTest {

    private static final KeyRotation RULE = KeyRotation.USUAL;

    private final MovableClock clock = new MovableClock();
    private final List<KeyLife> keys = new ArrayList<>();
    private int made;

    /** Takes the steps as a store would, refusing what the states do not allow. */
    private void take(List<KeyStep> steps) {
        Instant now = clock.instant();
        for (KeyStep step : steps) {
            switch (step.kind()) {
                case MAKE_CURRENT -> keys.add(new KeyLife("k" + ++made, KeyState.CURRENT, now));
                case MAKE_NEXT -> keys.add(new KeyLife("k" + ++made, KeyState.NEXT, now));
                case PROMOTE -> move(step.kid().orElseThrow(), KeyState.CURRENT);
                case RETIRE -> move(step.kid().orElseThrow(), KeyState.RETIRED);
                case DROP -> keys.removeIf(key -> key.kid().equals(step.kid().orElseThrow()));
            }
        }
    }

    private void move(String kid, KeyState state) {
        KeyLife key =
                keys.stream().filter(one -> one.kid().equals(kid)).findFirst().orElseThrow();
        assertTrue(key.state().mayBecome(state), key + " to " + state);
        keys.set(keys.indexOf(key), new KeyLife(kid, state, clock.instant()));
    }

    private String lives() {
        return keys.stream().map(key -> key.kid() + " " + key.state()).collect(Collectors.joining(", "));
    }

    private void turn() {
        take(RULE.due(keys, clock.instant()));
    }

    @Test
    void the_first_key_signs_at_once_and_then_nothing_is_due() {
        turn();
        assertEquals("k1 CURRENT", lives());
        assertEquals(List.of(), RULE.due(keys, clock.instant()));
    }

    @Test
    void the_next_key_is_published_a_day_before_it_signs_and_the_old_one_a_day_after() {
        turn();
        clock.forward(Duration.ofDays(89).minusSeconds(1));
        turn();
        assertEquals("k1 CURRENT", lives());
        clock.forward(Duration.ofSeconds(1));
        turn();
        assertEquals("k1 CURRENT, k2 NEXT", lives());
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        turn();
        assertEquals("k1 CURRENT, k2 NEXT", lives());
        clock.forward(Duration.ofSeconds(1));
        turn();
        assertEquals("k1 RETIRED, k2 CURRENT", lives());
        clock.forward(Duration.ofHours(25).minusSeconds(1));
        turn();
        assertEquals("k1 RETIRED, k2 CURRENT", lives());
        clock.forward(Duration.ofSeconds(1));
        turn();
        assertEquals("k2 CURRENT", lives());
    }

    @Test
    void over_a_year_there_is_always_one_key_that_signs_and_it_was_published_for_a_day() {
        turn();
        Map<String, Integer> published = new HashMap<>(Map.of("k1", -24));
        for (int hour = 0; hour < 365 * 24; hour++) {
            clock.forward(Duration.ofHours(1));
            turn();
            List<KeyLife> signing =
                    keys.stream().filter(key -> key.state() == KeyState.CURRENT).toList();
            assertEquals(1, signing.size());
            assertTrue(keys.size() <= 3);
            for (KeyLife key : keys) {
                published.putIfAbsent(key.kid(), hour);
            }
            assertTrue(published.get(signing.get(0).kid()) + 24 <= hour, "signed before it was known");
        }
        assertEquals(5, made);
    }

    @Test
    void a_rotation_on_request_waits_its_day_and_a_second_request_makes_no_second_key() {
        turn();
        take(RULE.asked(keys, clock.instant()));
        take(RULE.asked(keys, clock.instant()));
        assertEquals("k1 CURRENT, k2 NEXT", lives());
        clock.forward(Duration.ofHours(24));
        turn();
        assertEquals("k1 RETIRED, k2 CURRENT", lives());
    }

    @Test
    void a_request_before_the_first_key_makes_one_that_signs() {
        take(RULE.asked(keys, clock.instant()));
        assertEquals("k1 CURRENT", lives());
    }

    @Test
    void in_an_emergency_every_key_goes_and_a_new_one_signs_at_once() {
        turn();
        take(RULE.asked(keys, clock.instant()));
        take(RULE.emergency(keys));
        assertEquals("k3 CURRENT", lives());
    }

    @Test
    void after_a_long_standstill_it_goes_on_from_where_it_was() {
        turn();
        clock.forward(Duration.ofDays(400));
        turn();
        assertEquals("k1 CURRENT, k2 NEXT", lives());
        clock.forward(Duration.ofDays(400));
        turn();
        assertEquals("k1 RETIRED, k2 CURRENT", lives());
    }

    @Test
    void a_lone_next_key_signs_and_of_two_the_elder_comes_first() {
        Instant now = clock.instant();
        keys.add(new KeyLife("b", KeyState.NEXT, now));
        keys.add(new KeyLife("a", KeyState.NEXT, now));
        turn();
        assertEquals("b NEXT, a CURRENT", lives());
    }

    @Test
    void every_pair_of_states_is_allowed_or_not() {
        for (KeyState from : KeyState.values()) {
            for (KeyState to : KeyState.values()) {
                boolean isAllowed = (from == KeyState.NEXT && to == KeyState.CURRENT)
                        || (from == KeyState.CURRENT && to == KeyState.RETIRED);
                assertEquals(isAllowed, from.mayBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void a_key_that_would_end_before_it_begins_is_no_rule() {
        Duration day = Duration.ofDays(1);
        assertThrows(IllegalArgumentException.class, () -> new KeyRotation(day, day, day));
    }
}
