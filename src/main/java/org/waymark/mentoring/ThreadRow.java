package org.waymark.mentoring;

import java.time.Instant;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** A thread, before names are added. */
record ThreadRow(
        UUID id,
        PersonId owner,
        PersonId reader,
        RecordRef thing,
        int version,
        String title,
        String quote,
        boolean isDone,
        Instant ownerReadTo,
        Instant readerReadTo) {
    boolean isOwn(Visitor visitor) {
        return owner.equals(visitor.person());
    }

    /** Whether this person has not been shown something written by the other. */
    boolean isNews(Visitor visitor, CommentRow comment) {
        Instant readTo = isOwn(visitor) ? ownerReadTo : readerReadTo;
        return !comment.author().equals(visitor.person())
                && (readTo == null || comment.writtenAt().isAfter(readTo));
    }

    /** One comment of a thread. */
    record CommentRow(UUID id, UUID thread, PersonId author, String text, Instant writtenAt) {}
}
