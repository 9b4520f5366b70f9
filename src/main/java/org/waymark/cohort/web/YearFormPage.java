package org.waymark.cohort.web;

import java.util.Optional;
import java.util.UUID;
import org.waymark.cohort.GroupYear;
import org.waymark.cohort.YearPoint;

/** One of the forms of the year, with what it is about. @param point empty for the first day and a new point */
public record YearFormPage(GroupYear year, Optional<YearPoint> point, YearForm form) {
    public String path() {
        return path(year.group());
    }

    static String path(UUID group) {
        return "/groups/" + group + "/year";
    }
}
