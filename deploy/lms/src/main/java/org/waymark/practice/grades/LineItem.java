package org.waymark.practice.grades;

import java.util.Optional;

/**
 * A column of the gradebook.
 *
 * @param clientId       the tool it belongs to
 * @param resourceId     the tool's own name for it; may be empty
 * @param resourceLinkId the activity it belongs to; empty for a column of its own
 * @param isOfActivity   whether it came with the activity; such a column is gone only with it
 */
public record LineItem(
        int id,
        int courseId,
        String clientId,
        String label,
        double scoreMaximum,
        String resourceId,
        String tag,
        Optional<Integer> resourceLinkId,
        boolean isOfActivity) {}
