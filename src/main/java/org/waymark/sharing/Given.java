package org.waymark.sharing;

/**
 * What a reader was given of a thing.
 *
 * @param title what the thing was called when it was shared
 */
public record Given(int version, String title) {}
