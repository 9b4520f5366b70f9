package org.waymark.selfassessment.web;

import java.util.List;
import org.waymark.programme.Area;
import org.waymark.selfassessment.RoundSummary;
import org.waymark.web.DateField;
import org.waymark.web.FormErrors;

/** All areas in one form. */
public record RoundPage(RoundSummary summary, List<Line> lines, DateField on, FormErrors errors) {
    /** The fields of one area. */
    public record Line(Area area, PointFields fields) {}

    public RoundPage {
        lines = List.copyOf(lines);
    }
}
