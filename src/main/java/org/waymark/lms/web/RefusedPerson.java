package org.waymark.lms.web;

import java.net.URI;
import java.util.Optional;

/** @param wayBack to the course that the refused launch came from, if the LMS named one */
public record RefusedPerson(Optional<URI> wayBack) {}
