package org.waymark.selfassessment.web;

import org.waymark.programme.NoteSummary;
import org.waymark.selfassessment.PointReading;
import org.waymark.selfassessment.PointSummary;
import org.waymark.web.DateField;
import org.waymark.web.Field;

/** The fields of one point as they are shown. */
public record PointFields(Field level, Field goal, NoteSummary reason, DateField on) {
    /** A point as it stands, to be put right. */
    static PointFields of(PointReading reading) {
        PointSummary point = reading.point();
        Integer goal = point.words().goal();
        return new PointFields(
                Field.of("level", String.valueOf(point.words().level())),
                Field.of("goal", goal == null ? "" : goal.toString()),
                reading.draft(),
                DateField.of("on", point.on()));
    }
}
