package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** The private notes of a person under the prompts of a session or another room's place. Nobody but the writer can read them, whatever their role. */
@ApplicationScoped
public class Notes {
    @Inject
    private Places places;

    @Inject
    private NoteStore store;

    @Inject
    private PageStore pages;

    @Inject
    private InstantSource clock;

    /**
     * Saves the notes of the visitor; returns after they are on disk. A note that somebody else wrote since it was shown
     * (another tab, another device) is left as it is and this text kept beside it; an over-long one is not stored.
     *
     * @param sessionNumber 1..12, or the number of a {@link WritingPlace}; refuses NOT_FOUND otherwise and for a prompt
     *     that is not there
     * @return one outcome a note, in order; none for notes that come back as they were shown
     */
    @Transactional
    public List<NoteOutcome> write(Visitor visitor, int sessionNumber, Writing writing) {
        if (!places.isKnown(sessionNumber)) {
            throw new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session");
        }
        Instant now = clock.instant();
        return writing.notes().stream()
                .map(NoteText::cleaned)
                .filter(note -> !note.isUntouched())
                .map(note -> write(visitor, sessionNumber, note, writing, now))
                .toList();
    }

    /**
     * The same for the one note that a page saves while somebody types: without a transaction around it, and kept when
     * this returns.
     *
     * @return empty when it takes the longer way of {@link #write}: nothing was changed, because somebody else wrote
     *     since, the text is too long, or there is not exactly one note
     */
    public Optional<NoteOutcome> writeAlone(Visitor visitor, int sessionNumber, Writing writing) {
        if (writing.notes().size() != 1) {
            return Optional.empty();
        }
        NoteText note = writing.notes().get(0).cleaned();
        boolean isPlain = places.has(sessionNumber, note.prompt())
                && !note.isUntouched()
                && Words.length(note.text()) <= Words.NOTE_CHARACTERS_MAX;
        if (!isPlain) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return store.write(visitor, sessionNumber, note, writing, now)
                .map(version -> NoteOutcome.saved(note.prompt(), version, now));
    }

    /** What the visitor has written in a place, by prompt, with the texts that wait beside it. Nothing where nothing is. */
    public Map<String, NoteSummary> at(Visitor visitor, int number) {
        return SessionPage.notes(number, pages.texts(visitor, number, clock.instant()));
    }

    /** What the visitor has written under one prompt of a place, with the texts that wait beside it. */
    public Optional<NoteSummary> one(Visitor visitor, int number, String prompt) {
        return Optional.ofNullable(
                SessionPage.notes(number, pages.texts(visitor, number, prompt)).get(prompt));
    }

    /** How these notes of the visitor begin, by prompt: the first 200 characters. */
    @Transactional
    public Map<String, String> beginnings(Visitor visitor, int number, Collection<String> prompts) {
        return prompts.isEmpty() ? Map.of() : store.beginnings(visitor, number, prompts);
    }

    /** Whether somebody has written anything under a prompt. The caller's transaction stands in this organisation. */
    @Transactional
    public boolean isBegun(OrganisationId organisation, PersonId person, int number, String prompt) {
        return store.isBegun(organisation, person, number, prompt);
    }

    /** Empties a draft that has become something else, unless another window wrote in it since. */
    @Transactional
    public void taken(Visitor visitor, int number, NoteText draft, Writing writing) {
        store.clear(visitor, number, draft.cleaned(), writing, clock.instant());
    }

    /**
     * Keeps a text for 30 days beside its draft, because what it was to become has changed meanwhile. Nothing more is kept
     * where the draft says the same.
     */
    @Transactional
    public void keepBeside(Visitor visitor, int number, NoteText draft, Writing writing) {
        NoteText note = draft.cleaned();
        boolean isThere = store.lock(visitor, number, note.prompt())
                .filter(there -> there.text().equals(note.text()))
                .isPresent();
        if (!isThere && Words.length(note.text()) <= Words.NOTE_CHARACTERS_MAX) {
            keep(visitor, number, note, writing, clock.instant());
        }
    }

    private NoteOutcome write(Visitor visitor, int number, NoteText note, Writing writing, Instant now) {
        if (!places.has(number, note.prompt())) {
            throw new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-prompt");
        }
        int excess = Words.length(note.text()) - Words.NOTE_CHARACTERS_MAX;
        if (excess > 0) {
            return new NoteOutcome(note.prompt(), NoteOutcome.State.TOO_LONG, note.versionSeen(), now, null, excess);
        }
        Optional<Integer> version = store.write(visitor, number, note, writing, now);
        return version.map(written -> NoteOutcome.saved(note.prompt(), written, now))
                .orElseGet(() -> beside(visitor, number, note, writing, now));
    }

    /** Somebody else wrote. The same words are no conflict, and a late request of the same page has been overtaken. */
    private NoteOutcome beside(Visitor visitor, int number, NoteText note, Writing writing, Instant now) {
        NoteStore.Standing there = store.lock(visitor, number, note.prompt()).orElseThrow();
        if (there.text().equals(note.text()) || there.writer().equals(writing.writer())) {
            return NoteOutcome.saved(note.prompt(), there.version(), now);
        }
        UUID kept = keep(visitor, number, note, writing, now);
        return new NoteOutcome(note.prompt(), NoteOutcome.State.CONFLICT, there.version(), now, kept, 0);
    }

    private UUID keep(Visitor visitor, int number, NoteText note, Writing writing, Instant now) {
        KeptText kept = new KeptText(number, note.prompt(), note.text(), KeptReason.CONFLICT, now);
        return store.keep(visitor.organisation(), visitor.person(), kept, null, writing.writer(), writing.turn());
    }
}
