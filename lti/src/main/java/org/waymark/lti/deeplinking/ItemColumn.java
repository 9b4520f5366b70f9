package org.waymark.lti.deeplinking;

import java.util.Optional;
import org.waymark.lti.Texts;

/**
 * The gradebook column of an item.
 *
 * @param points 1..100, whole, the range Moodle honours
 * @param label 1..255 characters
 * @param resourceId our name for what is scored, 1..255 characters
 * @param tag our name for what the score is about
 * @param isReviewable whether the gradebook is to offer "submission review"
 */
public record ItemColumn(int points, String label, String resourceId, Optional<String> tag, boolean isReviewable) {

    private static final int POINTS_MAX = 100;

    public ItemColumn {
        boolean isNamed = Texts.isId(label)
                && Texts.isId(resourceId)
                && tag.map(Texts::isId).orElse(true);
        if (!isNamed || points < 1 || points > POINTS_MAX) {
            throw new IllegalArgumentException(
                    "a column has 1 to 100 points, and names of 1 to 255 printable characters");
        }
    }
}
