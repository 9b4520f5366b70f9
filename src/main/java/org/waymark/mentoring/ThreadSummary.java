package org.waymark.mentoring;

import java.util.List;
import java.util.UUID;

/**
 * A thread as one of the two reads it.
 *
 * @param version  of the thing that it is about
 * @param quote    the sentence it is about; empty for the whole
 * @param isOpen   whether the share still runs; if not, its owner reads it alone and nobody writes
 */
public record ThreadSummary(
        UUID id,
        String title,
        int version,
        String quote,
        boolean isDone,
        boolean isOpen,
        List<CommentSummary> comments) {
    public ThreadSummary {
        comments = List.copyOf(comments);
    }

    /** The same without the sentence it is about. */
    ThreadSummary withoutQuote() {
        return new ThreadSummary(id, title, version, "", isDone, isOpen, comments);
    }

    public boolean isNew() {
        return comments.stream().anyMatch(CommentSummary::isNew);
    }
}
