package org.waymark.reflection.web;

import org.waymark.reflection.ChoiceSummary;
import org.waymark.web.FormErrors;

/** Which entries a piece is made from. */
public record ChoicePage(ChoiceSummary summary, FormErrors errors) {}
