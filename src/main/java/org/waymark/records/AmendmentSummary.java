package org.waymark.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a party set beside a sealed paper.
 *
 * @param paper  its own paper
 * @param author name of whoever wrote it
 * @param isOwn  whether the reader did
 * @param sealedAt empty while its author has not signed it
 */
public record AmendmentSummary(
        UUID paper, int number, String author, boolean isOwn, Optional<Instant> sealedAt, String words) {}
