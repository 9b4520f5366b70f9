package org.waymark.guests;

import org.waymark.identity.OpenedVisit;

/**
 * A visit that a link opened.
 *
 * @param path the one thing's page, without the prefix of the visit
 */
public record GuestEntry(OpenedVisit visit, String path) {}
