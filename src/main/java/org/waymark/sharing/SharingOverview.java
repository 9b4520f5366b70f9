package org.waymark.sharing;

import java.time.Instant;
import java.util.List;
import org.waymark.identity.RelationshipKind;

/**
 * Everything somebody has shared and everything shared with them, and who supports whom.
 *
 * @param supporters mentors, supervisors and appraisers of the visitor
 * @param supported  whose mentor, supervisor or appraiser the visitor is
 */
public record SharingOverview(
        SharePart given, SharePart received, List<Companion> supporters, List<Companion> supported) {
    /** Somebody who supports the visitor, or whom the visitor supports. */
    public record Companion(String name, String mark, RelationshipKind kind, Instant since) {}

    public SharingOverview {
        supporters = List.copyOf(supporters);
        supported = List.copyOf(supported);
    }
}
