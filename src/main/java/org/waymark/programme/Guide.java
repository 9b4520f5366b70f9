package org.waymark.programme;

import java.util.List;

/**
 * For whom the programme is and how it may be used.
 *
 * @param before what an organisation does before its first session
 * @param people whom the programme serves
 * @param aims what it is for
 * @param uses the occasions it suits
 * @param outcomes what a supervisor takes from it
 * @param delivery how it may be run
 */
public record Guide(
        List<Point> before,
        List<Point> people,
        List<Point> aims,
        List<Point> uses,
        List<Point> outcomes,
        List<Point> delivery) {
    /** Keeps its own copies of the lists. */
    public Guide {
        before = List.copyOf(before);
        people = List.copyOf(people);
        aims = List.copyOf(aims);
        uses = List.copyOf(uses);
        outcomes = List.copyOf(outcomes);
        delivery = List.copyOf(delivery);
    }
}
