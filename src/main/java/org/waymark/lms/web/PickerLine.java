package org.waymark.lms.web;

import org.waymark.web.Field;
import org.waymark.web.Placement;

/**
 * One line of the picker.
 *
 * @param number  place in the list, which its fields are named by
 * @param isShown false while a search does not find it; its fields are sent all the same
 */
public record PickerLine(
        int number, Placement placement, boolean isTicked, boolean isShown, Field title, Field points) {}
