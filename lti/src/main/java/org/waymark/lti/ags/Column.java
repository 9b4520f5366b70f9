package org.waymark.lti.ags;

import java.util.Optional;
import org.waymark.lti.Texts;

/**
 * A gradebook column as we want it. What tells it from others is the resource id, with tag and activity where given.
 *
 * @param label 1..255 characters
 * @param points 1..100, the range Moodle honours
 * @param resourceId our name for what is scored, 1..255 characters
 * @param tag our name for what the score is about
 * @param resourceLinkId the activity it belongs to; absent for a column of its own
 */
public record Column(
        String label, int points, String resourceId, Optional<String> tag, Optional<String> resourceLinkId) {

    private static final int POINTS_MAX = 100;

    public Column {
        boolean isNamed = Texts.isId(label)
                && Texts.isId(resourceId)
                && tag.map(Texts::isId).orElse(true)
                && resourceLinkId.map(Texts::isId).orElse(true);
        if (!isNamed || points < 1 || points > POINTS_MAX) {
            throw new IllegalArgumentException(
                    "a column has 1 to 100 points, and names of 1 to 255 printable characters");
        }
    }

    boolean fits(LineItem item) {
        return item.resourceId().equals(Optional.of(resourceId))
                && (tag.isEmpty() || tag.equals(item.tag()))
                && (resourceLinkId.isEmpty() || resourceLinkId.equals(item.resourceLinkId()));
    }
}
