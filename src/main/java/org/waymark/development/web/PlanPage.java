package org.waymark.development.web;

import org.waymark.development.Heading;
import org.waymark.development.PlanSummary;

/** A whole plan, with what stands above it. */
public record PlanPage(PlanSummary plan, Heading heading) {}
