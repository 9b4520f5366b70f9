package org.waymark.programme;

import java.util.List;
import java.util.Optional;

/**
 * The standards that the programme teaches.
 *
 * @param origin where the file comes from
 * @param title full name of the standards
 * @param shortTitle as people say it, {@code PQS}
 * @param published year
 * @param overview what the areas are together
 * @param link where the standards themselves stand
 * @param areas the eight areas, by number
 */
public record Framework(
        Origin origin,
        String title,
        String shortTitle,
        String published,
        String overview,
        Link link,
        List<Area> areas) {
    /** Keeps its own copy of the list. */
    public Framework {
        areas = List.copyOf(areas);
    }

    /** @param number 1..8 */
    public Optional<Area> area(int number) {
        return areas.stream().filter(area -> area.number() == number).findFirst();
    }
}
