package org.waymark.mentoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as one of the two reads it.
 *
 * @param author name, maybe empty
 * @param mark   tells apart those without a name
 * @param isNew  whether this reader has not been shown it before
 */
public record CommentSummary(
        UUID id, String author, String mark, boolean isMine, boolean isNew, String text, Instant writtenAt) {}
