package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.People;
import org.waymark.identity.PersonSummary;
import org.waymark.mentoring.ThreadRow.CommentRow;
import org.waymark.sharing.Opened;
import org.waymark.sharing.Readers;
import org.waymark.sharing.Readership;

/** Puts threads together as one of the two reads them. Works inside the transaction of {@link Comments}. */
@ApplicationScoped
class Threads {
    @Inject
    private CommentStore store;

    @Inject
    private DeskStore desks;

    @Inject
    private People people;

    @Inject
    private Readers readers;

    @Inject
    private CommentDrafts drafts;

    CommentsPanel panel(Visitor visitor, Opened opened, Instant now) {
        boolean isOwner = opened.reading().isOwner();
        List<ThreadRow> rows = store.threads(visitor, opened.ref());
        List<ThreadRow> shown =
                rows.stream().filter(row -> row.owner().equals(opened.owner())).toList();
        if (!isOwner) {
            desks.seen(visitor, opened.ref(), now);
        }
        return new CommentsPanel(
                opened.ref(),
                opened.title(),
                Optional.of(opened.path()),
                isOwner,
                opened.version(),
                isOwner ? List.of() : Sentences.of(opened.words()),
                summaries(visitor, opened.ref(), shown),
                drafts.unsent(visitor));
    }

    CommentsPanel alone(Visitor visitor, ThreadRow thread) {
        Optional<Opened> opened = readers.opened(visitor, thread.thing());
        return new CommentsPanel(
                thread.thing(),
                thread.title(),
                opened.map(Opened::path),
                thread.isOwn(visitor),
                opened.map(Opened::version).orElse(thread.version()),
                List.of(),
                summaries(visitor, thread.thing(), List.of(thread)),
                drafts.unsent(visitor));
    }

    /** What was written is sent, and no draft any more. */
    void taken(Visitor author, SentText sent) {
        drafts.taken(author, sent.draft(), sent.writing());
    }

    /** What was written cannot be sent; it stays with its writer. */
    void keep(Visitor author, SentText sent) {
        drafts.keep(author, sent.draft());
    }

    /** Whether the reader of a thread can still read what it is about. */
    boolean isOpen(ThreadRow thread, Readership readership) {
        return readership.reading(thread.reader()).isPresent();
    }

    private List<ThreadSummary> summaries(Visitor visitor, RecordRef thing, List<ThreadRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<CommentRow> comments = store.comments(visitor, thing);
        Set<PersonId> persons = new HashSet<>();
        rows.forEach(row -> Stream.of(row.owner(), row.reader()).forEach(persons::add));
        Map<PersonId, PersonSummary> names = people.byIds(persons);
        Optional<Readership> readership =
                rows.get(0).isOwn(visitor) ? Optional.of(readers.readership(visitor, thing)) : Optional.empty();
        return rows.stream()
                .map(row -> summary(
                        visitor,
                        row,
                        readership.map(rule -> isOpen(row, rule)).orElse(true),
                        comments.stream()
                                .filter(comment -> comment.thread().equals(row.id()))
                                .toList(),
                        names))
                .toList();
    }

    private ThreadSummary summary(
            Visitor visitor,
            ThreadRow row,
            boolean isOpen,
            List<CommentRow> comments,
            Map<PersonId, PersonSummary> names) {
        ThreadSummary summary = new ThreadSummary(
                row.id(),
                row.title(),
                row.version(),
                row.quote(),
                row.isDone(),
                isOpen,
                comments.stream()
                        .map(comment -> summary(visitor, row, comment, names))
                        .toList());
        if (summary.isNew()) {
            store.read(visitor, row, comments.get(comments.size() - 1).writtenAt());
        }
        return summary;
    }

    private static CommentSummary summary(
            Visitor visitor, ThreadRow thread, CommentRow comment, Map<PersonId, PersonSummary> names) {
        return new CommentSummary(
                comment.id(),
                Optional.ofNullable(names.get(comment.author()))
                        .map(PersonSummary::name)
                        .orElse(""),
                comment.author().toString().substring(0, 4),
                comment.author().equals(visitor.person()),
                thread.isNews(visitor, comment),
                comment.text(),
                comment.writtenAt());
    }
}
