package org.waymark.selfassessment.web;

import org.waymark.selfassessment.AreaSummary;
import org.waymark.web.FormErrors;

/** One area, with the form for another point. */
public record AreaPage(AreaSummary summary, PointFields fields, FormErrors errors) {}
