package org.waymark.reflection.web;

import org.waymark.mentoring.CommentsPanel;
import org.waymark.reflection.ReadSummary;

/** One version of a text, and what is said about it. */
public record ReadPage(ReadSummary summary, CommentsPanel comments) {}
