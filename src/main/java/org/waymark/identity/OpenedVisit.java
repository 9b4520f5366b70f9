package org.waymark.identity;

/**
 * A visit just opened; the only moment at which its token is known.
 *
 * @param seat   public handle, part of every address
 * @param cookie the whole Set-Cookie line
 */
public record OpenedVisit(String seat, String cookie) {}
