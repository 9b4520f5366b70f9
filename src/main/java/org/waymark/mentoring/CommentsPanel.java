package org.waymark.mentoring;

import java.util.List;
import java.util.Optional;
import org.waymark.RecordRef;

/**
 * The comments beside a thing, and what its reader can comment on.
 *
 * @param title     of the thing
 * @param path      page of the thing for this visitor; empty when it is gone
 * @param version   shown to this visitor
 * @param sentences of that version; empty for the owner, who answers and does not begin
 * @param threads   for a reader without the sentences of versions that are not open to them
 * @param unsent    what the visitor has begun to write
 */
public record CommentsPanel(
        RecordRef ref,
        String title,
        Optional<String> path,
        boolean isOwner,
        int version,
        List<String> sentences,
        List<ThreadSummary> threads,
        Unsent unsent) {
    public CommentsPanel {
        sentences = List.copyOf(sentences);
        threads = threads.stream()
                .map(thread -> isOwner || thread.version() == version ? thread : thread.withoutQuote())
                .toList();
    }

    /** Those that are not done, the earliest first. */
    public List<ThreadSummary> present() {
        return threads.stream().filter(thread -> !thread.isDone()).toList();
    }

    public List<ThreadSummary> done() {
        return threads.stream().filter(ThreadSummary::isDone).toList();
    }
}
