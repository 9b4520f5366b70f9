package org.waymark.selfassessment.web;

import org.waymark.mentoring.CommentsPanel;
import org.waymark.selfassessment.GivenPoint;

/** A point for a reader, and what they say about it. */
public record GivenPage(GivenPoint point, CommentsPanel comments) {}
