package org.waymark.lms;

import java.util.Map;
import java.util.Optional;
import org.waymark.lti.deeplinking.ContentItem;
import org.waymark.lti.deeplinking.ItemColumn;
import org.waymark.web.Placement;

/**
 * One page that a teacher chose for their course.
 *
 * @param title  what the course and its gradebook show, 1..255 characters
 * @param points most that can be reached, 1..100; empty for no column in the gradebook
 */
public record Pick(Placement placement, String title, Optional<Integer> points) {
    private static final String COMPLETED = "completed";

    /** @param isColumnTaken where it is not, nobody was asked for points, so that none does not mean "no score" */
    ContentItem item(boolean isColumnTaken) {
        String key = placement.key();
        Optional<ItemColumn> column = points.filter(most -> placement.isScored())
                .map(most -> new ItemColumn(most, title, key, Optional.of(COMPLETED), true));
        boolean isWithoutColumn = isColumnTaken && placement.isScored() && points.isEmpty();
        Map<String, String> custom = isWithoutColumn
                ? Map.of(Openings.PARAMETER, key, PlaceOpened.SCORE, PlaceOpened.NO_SCORE)
                : Map.of(Openings.PARAMETER, key);
        return new ContentItem(title, Optional.empty(), custom, column, Optional.empty());
    }
}
