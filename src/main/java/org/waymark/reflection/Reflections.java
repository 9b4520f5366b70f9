package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.NoteText;
import org.waymark.programme.Writing;

/** What somebody writes: their log and their piece. Everything here is for the owner alone; others see {@link Versions}. */
@ApplicationScoped
public class Reflections {
    @Inject
    private ReflectionStore store;

    @Inject
    private Sittings sittings;

    @Inject
    private Surroundings around;

    @Inject
    private Log log;

    @Inject
    private InstantSource clock;

    /** @param from how many of the newest entries to pass over, 0 or more */
    @Transactional
    public OverviewSummary overview(Visitor visitor, int from) {
        Log.Part part = log.part(visitor, from);
        return new OverviewSummary(
                part.entries(), part.older(), store.piece(visitor), around.tasks(visitor), around.removed(visitor));
    }

    /**
     * Begins an entry, or goes on with one that is empty still; the same form sent twice begins one. No list shows it
     * before something is written. Refuses NOT_FOUND for a session outside 1..12. Effect where it is new: audit line.
     *
     * @param session whose follow-up it is about
     * @return its id
     */
    @Transactional
    public UUID begin(Visitor visitor, UUID formId, Optional<Integer> session) {
        Instant now = clock.instant();
        Optional<Reflection> empty = log.empty(visitor, session);
        if (empty.isPresent()) {
            store.again(visitor.organisation(), empty.get().id(), now);
            return empty.get().id();
        }
        Reflection entry = new Reflection(
                formId,
                visitor.person(),
                ReflectionKind.ENTRY,
                session.isPresent() ? ReflectionSource.TASK : ReflectionSource.FREE,
                session,
                session.flatMap(around::areaOf),
                "",
                0,
                now,
                now);
        if (store.add(visitor.organisation(), entry)) {
            sittings.did(
                    visitor,
                    entry,
                    "begun",
                    session.map(number -> "session=" + number).orElse(""));
        }
        return formId;
    }

    /** The visitor's piece, begun where it was not. Effect then: audit line. */
    @Transactional
    public Reflection piece(Visitor visitor, UUID formId) {
        Instant now = clock.instant();
        Reflection piece = new Reflection(
                formId,
                visitor.person(),
                ReflectionKind.PIECE,
                ReflectionSource.FREE,
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                now,
                now);
        if (store.add(visitor.organisation(), piece)) {
            sittings.did(visitor, piece, "begun", "");
        }
        return store.piece(visitor).orElseThrow(Reflections::notFound);
    }

    /** The visitor's piece, where it was begun. */
    @Transactional
    public Optional<Reflection> piece(Visitor visitor) {
        return store.piece(visitor);
    }

    /** To write on. Ends the sitting before. Empty for another person's: a reader sees {@link Versions#read}. Refuses NOT_FOUND, saying so, for one that they removed. */
    @Transactional
    public Optional<EditSummary> edit(Visitor visitor, ReflectionKind kind, UUID id) {
        Optional<Reflection> there = found(visitor, kind, id);
        if (there.isEmpty() && store.isRemoved(visitor, id)) {
            throw new Refusal(Reason.NOT_FOUND, "reflection.refusal.removed");
        }
        return there.map(it -> {
            NoteSummary draft = sittings.draft(visitor, it);
            return around.edit(visitor, sittings.end(visitor, it, draft), draft);
        });
    }

    /**
     * Saves by the button, and ends the sitting. A text that another window wrote since is left as it is, and this one
     * kept beside it; an over-long one is not stored. Refuses NOT_FOUND for another person's.
     *
     * @return what became of it
     */
    @Transactional
    public SavedSummary save(Visitor visitor, ReflectionKind kind, UUID id, Writing writing) {
        Reflection it = own(visitor, kind, id);
        List<NoteText> meant = writing.notes().stream()
                .filter(note -> note.prompt().equals(it.prompt()))
                .toList();
        List<NoteOutcome> outcomes = sittings.write(visitor, new Writing(writing.writer(), writing.turn(), meant));
        return new SavedSummary(sittings.end(visitor, it), outcomes.stream().findFirst());
    }

    private Reflection own(Visitor visitor, ReflectionKind kind, UUID id) {
        return found(visitor, kind, id).orElseThrow(Reflections::notFound);
    }

    private Optional<Reflection> found(Visitor visitor, ReflectionKind kind, UUID id) {
        return store.find(kind, id).filter(it -> it.owner().equals(visitor.person()));
    }

    static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "reflection.refusal.no-such-text");
    }
}
