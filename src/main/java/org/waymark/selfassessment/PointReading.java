package org.waymark.selfassessment;

import java.util.List;
import org.waymark.programme.NoteSummary;

/**
 * A point with all it ever said, for its writer.
 *
 * @param earlier former wordings, the latest first
 * @param draft   the words as they are being put right; those of the point where nothing is begun
 * @param rescue  token with which the page may hand in text after the visit
 */
public record PointReading(PointSummary point, List<Wording> earlier, NoteSummary draft, String rescue) {
    public PointReading {
        earlier = List.copyOf(earlier);
    }
}
