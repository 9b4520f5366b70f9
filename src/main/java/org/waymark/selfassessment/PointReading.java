package org.waymark.selfassessment;

import java.util.List;

/**
 * A point with all it ever said, for its writer.
 *
 * @param earlier former wordings, the latest first
 * @param rescue  token with which the page may hand in text after the visit
 */
public record PointReading(PointSummary point, List<Wording> earlier, String rescue) {
    public PointReading {
        earlier = List.copyOf(earlier);
    }
}
