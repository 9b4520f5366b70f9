package org.waymark.development;

import java.util.List;
import org.waymark.sharing.Reading;

/**
 * One version of something, as a reader was given it.
 *
 * @param owner   their name
 * @param notes   reviews and words of closing up to this version, the latest first
 */
public record SharedReading(ItemSummary item, List<PlanChange> notes, Reading reading, String owner) {
    public SharedReading {
        notes = List.copyOf(notes);
    }
}
