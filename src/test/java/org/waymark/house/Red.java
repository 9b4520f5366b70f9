package org.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What the tests of the rules expect of a rule that was shown something bad. */
final class Red {
    private Red() {}

    static void says(List<String> breaches, String... parts) {
        for (String part : parts) {
            assertTrue(
                    breaches.stream().anyMatch(breach -> breach.contains(part)),
                    () -> "Nothing says \"" + part + "\" in " + breaches);
        }
    }

    static void silent(List<String> breaches) {
        assertEquals(List.of(), breaches);
    }

    static void count(int expected, List<String> breaches) {
        assertEquals(expected, breaches.size(), breaches::toString);
    }
}
