package org.waymark.lms.web;

import org.waymark.web.Field;
import org.waymark.web.Placement;

/**
 * One line of the picker.
 *
 * @param id      of its box; the first line shown has the one that the list of mistakes leads to
 * @param isShown false while a search does not find it; its fields are sent all the same
 */
public record PickerLine(String id, Placement placement, boolean isTicked, boolean isShown, Field title, Field points) {

    /** Whether something about it is wrong or differs from what is usual, so that it is shown without being asked for. */
    public boolean isOpen() {
        boolean isRight = title.isRight() && points.isRight();
        return !isRight
                || !title.value().equals(placement.title())
                || !points.value().isBlank();
    }
}
