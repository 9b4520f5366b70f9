package org.waymark.selfassessment;

import java.util.List;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.Scale;

/**
 * What was kept in a session, about to become a point.
 *
 * @param areas  to choose from where it belongs to none yet
 * @param draft  what was kept or, once it was changed here, as it was changed
 * @param rescue token with which the page may hand in text after the visit
 */
public record SeedSummary(JotSeed seed, Scale scale, List<Area> areas, NoteSummary draft, String rescue) {
    public SeedSummary {
        areas = List.copyOf(areas);
    }
}
