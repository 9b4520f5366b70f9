package org.waymark.lms.web;

import java.util.List;
import org.waymark.lms.Picking;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/**
 * The picker as it is shown.
 *
 * @param search what is searched for; empty shows everything
 * @param list   the list as a whole, with its mistake if nothing was ticked
 * @param points for all that have none of their own
 */
public record PickerPage(
        Picking picking,
        String course,
        Field search,
        Field list,
        List<PickerLine> lines,
        Field points,
        FormErrors errors) {
    /** Whether the search found nothing at all. */
    public boolean isEmpty() {
        return shown() == 0;
    }

    public long shown() {
        return lines.stream().filter(PickerLine::isShown).count();
    }
}
