package org.waymark.records.web;

import org.waymark.records.HoldSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** A hold, and the form that lifts it. */
public record LiftPage(HoldSummary hold, Field reason, FormErrors errors) {}
