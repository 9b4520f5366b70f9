package org.waymark.selfassessment.web;

import org.waymark.selfassessment.SeedSummary;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** What was kept in a session, about to become a point. */
public record SeedPage(SeedSummary summary, Field area, PointFields fields, FormErrors errors) {}
