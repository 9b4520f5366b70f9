package org.waymark.programme.web;

import org.waymark.programme.SessionSummary;
import org.waymark.web.FormErrors;

/**
 * The page of a session.
 *
 * @param errors mistakes in a form that is shown again; none for a first look
 */
public record SessionPage(SessionSummary summary, FormErrors errors) {}
