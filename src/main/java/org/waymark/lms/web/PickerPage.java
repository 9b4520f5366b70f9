package org.waymark.lms.web;

import java.util.List;
import org.waymark.web.FormErrors;

/**
 * The picker as it is shown.
 *
 * @param id         address of this choosing
 * @param isMultiple whether the LMS takes several at once
 * @param search     what is searched for; empty shows everything
 */
public record PickerPage(
        String id, String course, boolean isMultiple, String search, List<PickerLine> lines, FormErrors errors) {
    /** Whether the search found nothing at all. */
    public boolean isEmpty() {
        return lines.stream().noneMatch(PickerLine::isShown);
    }

    public long shown() {
        return lines.stream().filter(PickerLine::isShown).count();
    }
}
