package org.waymark.selfassessment.web;

import org.waymark.evidence.EvidencePanel;
import org.waymark.mentoring.CommentsPanel;
import org.waymark.selfassessment.PointReading;
import org.waymark.sharing.Readership;
import org.waymark.web.FormErrors;

/**
 * A point, and the form to put it right as long as that is possible.
 *
 * @param panel where it counts
 */
public record PointPage(
        PointReading reading,
        Readership readership,
        CommentsPanel comments,
        EvidencePanel panel,
        PointFields fields,
        FormErrors errors) {}
