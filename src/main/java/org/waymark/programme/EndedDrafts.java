package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.Visitor;

/** Texts that were begun in a place of another room which has closed to their writer since. */
@ApplicationScoped
public class EndedDrafts {
    @Inject
    private Places places;

    @Inject
    private NoteStore store;

    @Inject
    private InstantSource clock;

    /** Moves the visitor's own to their kept texts, where they can be read for thirty days. Effect: the drafts are empty. */
    @Transactional
    public void keep(Visitor writer) {
        Instant now = clock.instant();
        store.begun(writer, WritingPlace.FIRST_NUMBER).forEach((number, prompts) -> places.over(writer, number, prompts)
                .forEach(prompt -> store.lock(writer, number, prompt)
                        .ifPresent(draft -> move(writer, number, prompt, draft, now))));
    }

    /** Keeps what was sent to a place that had closed meanwhile, likewise. */
    @Transactional
    public void keep(Visitor writer, int number, NoteText sent) {
        NoteText note = sent.cleaned();
        if (Words.isWithin(note.text(), Words.NOTE_CHARACTERS_MAX)) {
            keep(writer, number, note.prompt(), note.text(), clock.instant());
        }
    }

    private void move(Visitor writer, int number, String prompt, NoteStore.Standing draft, Instant now) {
        keep(writer, number, prompt, draft.text(), now);
        Writing moved = new Writing(UUID.randomUUID(), 0, List.of());
        store.clear(writer, number, new NoteText(prompt, "", draft.version(), ""), moved, now);
    }

    private void keep(Visitor writer, int number, String prompt, String text, Instant now) {
        KeptText kept = new KeptText(number, prompt, text, KeptReason.ENDED, now);
        kept.settle(KeptState.ASIDE, now);
        // Named after the text, so that the same one is kept once.
        UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        store.keep(writer.organisation(), writer.person(), kept, null, name, 0);
    }
}
