package org.waymark.supervision.web;

import org.waymark.supervision.ConcernSummary;

/** A concern with what one may add. */
public record ConcernPage(ConcernSummary concern, DisagreementForm form) {}
