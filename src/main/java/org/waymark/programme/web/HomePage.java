package org.waymark.programme.web;

import org.waymark.programme.HomeSummary;

/**
 * Home as it is shown.
 *
 * @param isInstead whether an activity of the course asked for a page that is not there
 */
public record HomePage(HomeSummary home, boolean isInstead) {}
