package org.waymark.identity.web;

import java.net.URI;
import java.util.Optional;

/** @param wayBack to the course that the visit came from */
public record LeftPage(Optional<URI> wayBack) {}
