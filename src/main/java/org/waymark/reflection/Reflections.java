package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.NoteText;
import org.waymark.programme.Notes;
import org.waymark.programme.Writing;

/** What somebody writes: their log and their piece. Everything here is for the owner alone; others see {@link Versions}. */
@ApplicationScoped
public class Reflections {
    /** Entries on one page of the log. */
    static final int PAGE = 50;

    @Inject
    private ReflectionStore store;

    @Inject
    private Sittings sittings;

    @Inject
    private Surroundings around;

    @Inject
    private Notes notes;

    @Inject
    private InstantSource clock;

    /** @param from how many of the newest entries to pass over, 0 or more */
    @Transactional
    public OverviewSummary overview(Visitor visitor, int from) {
        List<Reflection> found = store.entries(visitor, from, PAGE + 1);
        List<Reflection> shown = found.stream().limit(PAGE).toList();
        Map<String, String> begun = notes.beginnings(
                visitor,
                ReflectionPlace.NUMBER,
                shown.stream().map(Reflection::prompt).toList());
        return new OverviewSummary(
                shown.stream()
                        .map(it -> begun.getOrDefault(it.prompt(), "").isBlank()
                                ? it
                                : it.titled(Titles.of(begun.get(it.prompt()))))
                        .toList(),
                found.size() > PAGE ? from + PAGE : 0,
                store.piece(visitor),
                around.tasks(visitor));
    }

    /**
     * Begins an entry; the same form sent twice begins one. Refuses NOT_FOUND for a session outside 1..12. Effect: audit
     * line.
     *
     * @param session whose follow-up it is about
     * @return its id
     */
    @Transactional
    public UUID begin(Visitor visitor, UUID formId, Optional<Integer> session) {
        Instant now = clock.instant();
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

    /** To write on. Ends the sitting before. Empty for another person's: a reader sees {@link Versions#read}. */
    @Transactional
    public Optional<EditSummary> edit(Visitor visitor, ReflectionKind kind, UUID id) {
        return found(visitor, kind, id).map(it -> {
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
        List<NoteOutcome> outcomes =
                notes.write(visitor, ReflectionPlace.NUMBER, new Writing(writing.writer(), writing.turn(), meant));
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
