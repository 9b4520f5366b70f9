package org.waymark.evidence.web;

import org.waymark.evidence.ThreadSummary;
import org.waymark.web.FormErrors;

/** All that hangs on a thing, and for its owner the form that places it. */
public record ThreadPage(ThreadSummary thread, PlaceForm form, FormErrors errors) {}
