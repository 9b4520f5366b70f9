package org.waymark.development.web;

import org.waymark.development.SharedReading;
import org.waymark.mentoring.CommentsPanel;

/** One version as a reader was given it, and what is said about it. */
public record SharedPage(SharedReading reading, CommentsPanel comments) {}
