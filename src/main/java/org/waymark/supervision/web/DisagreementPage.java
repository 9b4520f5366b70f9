package org.waymark.supervision.web;

import org.waymark.supervision.DisagreementSummary;

/** A disagreement with its forms. */
public record DisagreementPage(DisagreementSummary disagreement, DisagreementForm form) {}
