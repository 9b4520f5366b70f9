package org.waymark.lms;

/**
 * A launch that was let in.
 *
 * @param cookie the whole Set-Cookie line of the new visit
 * @param path   where it leads, with the seat of the visit
 */
public record Admission(String cookie, String path) {}
