package org.waymark.appraisal.web;

import java.util.List;
import org.waymark.appraisal.ObjectiveSummary;
import org.waymark.web.Field;

/** A year before it is begun. @param carriable objectives of the last year */
public record BeginPage(String with, Field months, List<ObjectiveSummary> carriable) {
    public BeginPage {
        carriable = List.copyOf(carriable);
    }
}
