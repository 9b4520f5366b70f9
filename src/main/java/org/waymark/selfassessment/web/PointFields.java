package org.waymark.selfassessment.web;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.NoteSummary;
import org.waymark.selfassessment.AssessmentPlace;
import org.waymark.selfassessment.PointSummary;
import org.waymark.web.DateField;
import org.waymark.web.Field;

/** The fields of one point as they are shown. */
public record PointFields(Field level, Field goal, NoteSummary reason, DateField on) {
    /** A point as it stands, to be put right. */
    static PointFields of(PointSummary point) {
        Integer goal = point.words().goal();
        return new PointFields(
                Field.of("level", String.valueOf(point.words().level())),
                Field.of("goal", goal == null ? "" : goal.toString()),
                reason(point),
                DateField.of("on", point.on()));
    }

    /** Its name is that of the area's draft, so that what is typed after a visit is offered there. */
    static NoteSummary reason(PointSummary point) {
        String prompt = AssessmentPlace.prompt(point.area().number());
        return new NoteSummary(prompt, point.words().reason(), 0, Optional.empty(), List.of(), 0);
    }
}
