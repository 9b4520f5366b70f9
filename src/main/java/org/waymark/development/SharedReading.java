package org.waymark.development;

import java.util.List;
import org.waymark.sharing.Reading;

/**
 * One version of something, as a reader was given it.
 *
 * @param owner   their name
 * @param notes   what this version was saved with: a review or the words of closing; none of an earlier one
 */
public record SharedReading(ItemSummary item, List<PlanChange> notes, Reading reading, String owner) {
    public SharedReading {
        notes = List.copyOf(notes);
    }
}
