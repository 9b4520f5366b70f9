package org.waymark.connection.web;

import java.util.Set;

/** @param origins of the LMS, one of which waits to hear that it may close the page */
public record RegisteredPage(Set<String> origins) {}
