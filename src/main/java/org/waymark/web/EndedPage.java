package org.waymark.web;

import java.time.Instant;

/** What a page of an ended visit handed in has been kept. */
public record EndedPage(Instant keptAt) {}
