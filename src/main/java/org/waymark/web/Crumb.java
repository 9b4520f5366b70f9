package org.waymark.web;

/**
 * One step of the way to a page, shown above it.
 *
 * @param text as it is to be read; already worded
 * @param path without the prefix of the visit
 */
public record Crumb(String text, String path) {}
