package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.mentoring.ThreadRow.CommentRow;
import org.waymark.sharing.Opened;
import org.waymark.sharing.Readers;

/** A reader comments on what was shared with them; its owner answers. Between these two, and while the share runs. */
@ApplicationScoped
public class Comments {
    /** Characters of a comment at most. */
    public static final int TEXT_CHARACTERS_MAX = 5_000;

    @Inject
    private CommentStore store;

    @Inject
    private Threads threads;

    @Inject
    private Readers readers;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /**
     * The comments beside a thing, for its owner or a reader. Refuses NOT_FOUND to anyone else. Effect: what it shows
     * counts as read.
     */
    @Transactional
    public CommentsPanel panel(Visitor visitor, RecordRef thing) {
        return threads.panel(visitor, opened(visitor, thing), now());
    }

    /**
     * One thread on a page of its own. The owner reads it for good; the reader while the share runs. Refuses NOT_FOUND
     * otherwise. Effect: the thread counts as read.
     */
    @Transactional
    public CommentsPanel thread(Visitor visitor, UUID id) {
        return threads.alone(visitor, thread(visitor, id, false));
    }

    /**
     * A reader begins a thread. The same form sent twice begins one. Refuses NOT_FOUND where nothing is open to them,
     * STALE when another version is open to them by now, INVALID for a text that is none. Effects: its draft is emptied;
     * audit {@code mentoring.commented}.
     *
     * @param version  of the thing that the reader had before them
     * @param sentence its number in {@link CommentsPanel#sentences}, 1 or more; 0 for the whole
     * @return id of the thread
     */
    @Transactional
    public UUID add(Visitor reader, SentText sent, RecordRef thing, int version, int sentence) {
        Opened opened = opened(reader, thing);
        if (opened.reading().isOwner()) {
            throw notFound();
        }
        if (!opened.reading().covers(version)) {
            throw new Refusal(Reason.STALE, "mentoring.refusal.other-version");
        }
        List<String> sentences = Sentences.of(opened.words());
        if (sentence < 0 || sentence > sentences.size()) {
            throw new Refusal(Reason.INVALID, "mentoring.refusal.no-such-sentence");
        }
        ThreadRow thread = new ThreadRow(
                sent.form(),
                opened.owner(),
                reader.person(),
                thing,
                version,
                opened.title(),
                sentence == 0 ? "" : sentences.get(sentence - 1),
                false,
                null,
                null);
        Instant now = now();
        if (store.open(reader.organisation(), thread, now)) {
            write(reader, sent, sent.form(), now);
        }
        return sent.form();
    }

    /**
     * One of the two writes on; a thread that was done is open again. Refuses NOT_FOUND as {@link #thread} does,
     * WRONG_STATE to the owner once the reader can read no longer, INVALID for a text that is none. Effects: its draft is
     * emptied; audit {@code mentoring.commented}.
     */
    @Transactional
    public void reply(Visitor visitor, SentText sent, UUID id) {
        ThreadRow thread = thread(visitor, id, true);
        write(visitor, sent, thread.id(), now());
        store.undone(visitor, thread.id());
    }

    /** Keeps for its writer alone what could not be sent, where a share ended while they wrote. */
    @Transactional
    public void keep(Visitor writer, SentText sent) {
        threads.keep(writer, sent);
    }

    /** One of the two says that nothing is left to do here, or that there is. Refuses NOT_FOUND as above. */
    @Transactional
    public void mark(Visitor visitor, UUID id, boolean isDone) {
        ThreadRow thread = thread(visitor, id, false);
        if (isDone) {
            store.done(visitor, thread.id(), now());
        } else {
            store.undone(visitor, thread.id());
        }
        audit(visitor, isDone ? "mentoring.thread-done" : "mentoring.thread-reopened", id);
    }

    private void write(Visitor author, SentText sent, UUID thread, Instant now) {
        String clean = cleaned(sent.text());
        if (clean.isBlank() || clean.codePointCount(0, clean.length()) > TEXT_CHARACTERS_MAX) {
            throw new Refusal(Reason.INVALID, "mentoring.refusal.no-text");
        }
        if (store.write(author, new CommentRow(sent.form(), thread, author.person(), clean, now))) {
            threads.taken(author, sent);
            audit(author, "mentoring.commented", thread);
        }
    }

    /** Without what no keyboard writes. */
    private static String cleaned(String written) {
        StringBuilder clean = new StringBuilder(written.length());
        written.chars()
                .filter(unit -> !Character.isISOControl(unit) || unit == '\n' || unit == '\t')
                .forEach(unit -> clean.append((char) unit));
        return clean.toString();
    }

    /** A thread of the visitor's; of the reader's only while the share runs. */
    private ThreadRow thread(Visitor visitor, UUID id, boolean isToWrite) {
        ThreadRow thread = store.lock(visitor, id).orElseThrow(Comments::notFound);
        if (!thread.isOwn(visitor)) {
            boolean isTheirs = opened(visitor, thread.thing()).owner().equals(thread.owner());
            if (!isTheirs) {
                throw notFound();
            }
        } else if (isToWrite && !threads.isOpen(thread, readers.readership(visitor, thread.thing()))) {
            throw new Refusal(Reason.WRONG_STATE, "mentoring.refusal.ended");
        }
        return thread;
    }

    private Opened opened(Visitor visitor, RecordRef thing) {
        return readers.opened(visitor, thing).orElseThrow(Comments::notFound);
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void audit(Visitor visitor, String action, UUID thread) {
        audit.fire(new Audited(
                visitor.organisation(), visitor.person(), action, new RecordRef("comment-thread", thread), ""));
    }

    private static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "mentoring.refusal.no-such-thread");
    }
}
