package org.waymark.supervision.web;

import java.time.Instant;
import java.util.Optional;

/** The private address. @param address shown once, when it was just made; empty otherwise */
public record FeedPage(Optional<Instant> madeAt, String address) {}
