package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.Visitor;
import org.waymark.programme.NoteOutcome;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.NoteText;
import org.waymark.programme.Notes;
import org.waymark.programme.Writing;

/**
 * What is being written, and the versions that are kept of it. A sitting ends when its owner saves by the button or opens
 * the text again; what stands there by then is a version, unless it is the latest version already.
 */
@ApplicationScoped
class Sittings {
    @Inject
    private ReflectionStore store;

    @Inject
    private VersionStore versions;

    @Inject
    private Notes notes;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** What the owner has written so far; where they have not begun, the latest version stands there, not saved yet. */
    NoteSummary draft(Visitor owner, Reflection it) {
        Optional<NoteSummary> written = notes.one(owner, ReflectionPlace.NUMBER, it.prompt());
        if (written.filter(note -> note.version() > 0).isPresent()) {
            return written.get();
        }
        NoteSummary none = written.orElseGet(() -> new NoteSummary(it.prompt(), "", 0, Optional.empty(), List.of(), 0));
        return words(it).map(none::unsaved).orElse(none);
    }

    /**
     * Ends the sitting: keeps what stands there. Effect where a version is made: audit line.
     *
     * @return the text with its latest version
     */
    Reflection end(Visitor owner, Reflection it) {
        return end(owner, it, draft(owner, it));
    }

    /** The same where the draft is known. */
    Reflection end(Visitor owner, Reflection it, NoteSummary draft) {
        if (draft.version() == 0 || draft.text().isBlank() || words(it).equals(Optional.of(draft.text()))) {
            return it;
        }
        Reflection held = store.lock(owner.organisation(), it.id()).orElseThrow();
        if (words(held).equals(Optional.of(draft.text()))) {
            return held;
        }
        Instant at = draft.writtenAt().orElseGet(clock::instant);
        add(owner, held, draft.text(), at);
        return store.find(it.kind(), it.id()).orElseThrow();
    }

    /**
     * Words at the end of what stands there, as if its owner had typed them.
     *
     * @return whether there was room; nothing changes where there was not
     */
    boolean append(Visitor owner, Reflection it, String words) {
        NoteSummary draft = draft(owner, it);
        String all = draft.text().isBlank() ? words : draft.text().stripTrailing() + "\n\n" + words;
        boolean isSaved = write(owner, it, all, draft.version());
        end(owner, it);
        return isSaved;
    }

    /** Ends the sitting and empties what is typed; {@link #takeUp} brings it back from the latest version. */
    Reflection putAway(Visitor owner, Reflection it) {
        NoteSummary draft = draft(owner, it);
        Reflection ended = end(owner, it, draft);
        if (draft.version() > 0) {
            write(owner, it, "", draft.version());
        }
        return ended;
    }

    void takeUp(Visitor owner, Reflection it) {
        words(it).ifPresent(words -> notes.one(owner, ReflectionPlace.NUMBER, it.prompt())
                .filter(note -> note.version() > 0)
                .ifPresent(note -> write(owner, it, words, note.version())));
    }

    /** What became of each text that differs from what was shown. */
    List<NoteOutcome> write(Visitor owner, Writing writing) {
        return notes.write(owner, ReflectionPlace.NUMBER, writing);
    }

    Instant now() {
        return clock.instant();
    }

    private boolean write(Visitor owner, Reflection it, String words, int versionSeen) {
        NoteText note = new NoteText(it.prompt(), words, versionSeen, "");
        return write(owner, new Writing(UUID.randomUUID(), 0, List.of(note))).stream()
                .allMatch(outcome -> outcome.state() == NoteOutcome.State.SAVED);
    }

    private void add(Visitor owner, Reflection it, String words, Instant at) {
        int number = it.latest() + 1;
        versions.add(
                owner.organisation(),
                it.id(),
                new Version(number, words, at, false, Optional.empty(), Optional.empty()));
        store.changed(owner.organisation(), it.id(), Titles.of(words), number, at);
        did(owner, it, "version-kept", "version=" + number);
    }

    void did(Visitor owner, Reflection it, String action, String detail) {
        audit.fire(new Audited(owner.organisation(), owner.person(), "reflection." + action, it.ref(), detail));
    }

    private Optional<String> words(Reflection it) {
        return it.latest() == 0
                ? Optional.empty()
                : versions.find(it.id(), it.latest()).map(Version::words);
    }
}
