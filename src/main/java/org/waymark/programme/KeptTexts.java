package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Texts that stand beside a note or jot: handed in after a visit, kept for their owner, settled by their choice. */
@ApplicationScoped
public class KeptTexts {
    /** Keys of prompts look like this in every content pack; anything else is nobody's writing. */
    private static final Predicate<String> PROMPT =
            Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}").asMatchPredicate();
    /** No part of a session has nearly as many places to write. */
    static final int NOTES_MAX = 40;

    /** More than this many waiting texts of one person are not typed by a person. */
    static final int WAITING_MAX = 100;

    @Inject
    private NoteStore store;

    @Inject
    private JotStore jots;

    @Inject
    private RescueKeys keys;

    @Inject
    private Trail trail;

    @Inject
    private InstantSource clock;

    /**
     * Keeps what a page hands in whose visit has ended. Reads nothing for the caller. Refuses EXPIRED when the token is
     * not ours, not of this session, or more than a day old.
     *
     * @param sealed  the rescue token of the page
     * @param writing texts as the page sends them; blank and untouched ones are left out
     * @return when, as the page says it
     */
    @Transactional
    public Instant rescue(String sealed, int sessionNumber, Writing writing) {
        Instant now = clock.instant();
        RescueToken token = RescueToken.claimed(sealed)
                .filter(claim ->
                        claim.sessionNumber() == sessionNumber && claim.until().isAfter(now))
                .filter(claim -> keys.enter(claim.organisation(), claim.keyId())
                        .filter(key -> claim.isSealedWith(key.secret(), sealed))
                        .isPresent())
                .orElseThrow(KeptTexts::over);
        if (store.waiting(token.organisation(), token.person()) >= WAITING_MAX) {
            throw over();
        }
        for (NoteText note : writing.notes().stream().limit(NOTES_MAX).toList()) {
            NoteText clean = note.cleaned();
            if (PROMPT.test(clean.prompt()) && !clean.text().isBlank() && !clean.isUntouched()) {
                KeptText kept = new KeptText(sessionNumber, clean.prompt(), clean.text(), KeptReason.EXPIRED, now);
                store.keep(token.organisation(), token.person(), kept, null, writing.writer(), writing.turn());
            }
        }
        return now;
    }

    /** Everything kept for the visitor, those that wait for a choice first. */
    @Transactional
    public List<KeptSummary> all(Visitor visitor) {
        return store.kept(visitor).stream().map(KeptText::summary).toList();
    }

    /** One text and what it stands beside. Refuses NOT_FOUND for another person's. */
    @Transactional
    public KeptChoice find(Visitor visitor, UUID id) {
        KeptText kept = store.lockKept(visitor, id).orElseThrow(KeptTexts::notFound);
        Beside beside = beside(visitor, kept);
        return new KeptChoice(kept.summary(), beside.text(), beside.version());
    }

    /**
     * The visitor chooses. USED: the text takes the place of the other, which is in turn kept for thirty days. JOINED: it
     * stands below the other. ASIDE: the other stays. Chosen twice is chosen once. Refuses STALE when the other was
     * changed since it was shown, INVALID when the result would be too long to be a note. Effect: audit line.
     *
     * @return the text as it is now kept
     */
    @Transactional
    public KeptSummary settle(Visitor visitor, UUID id, KeptState choice, int versionSeen) {
        KeptText kept = store.lockKept(visitor, id).orElseThrow(KeptTexts::notFound);
        if (kept.state() == choice) {
            return kept.summary();
        }
        Beside beside = beside(visitor, kept);
        if (choice != KeptState.ASIDE && beside.version() != versionSeen) {
            throw new Refusal(Reason.STALE, "programme.refusal.kept-changed");
        }
        Instant now = clock.instant();
        kept.settle(choice, now);
        if (choice != KeptState.ASIDE) {
            replace(
                    visitor,
                    kept,
                    beside,
                    choice == KeptState.USED ? kept.text() : joined(beside.text(), kept.text()),
                    now);
        }
        trail.did(visitor, "kept-settled", "kept-text", id, "choice=" + choice.key());
        return kept.summary();
    }

    /** What stands where the text was meant to go. */
    private record Beside(String text, int version) {}

    private Beside beside(Visitor visitor, KeptText kept) {
        return kept.jotId()
                .flatMap(jot -> jots.lock(visitor, jot))
                .map(jot -> new Beside(jot.text(), jot.version()))
                .or(() -> store.lock(visitor, kept.sessionNumber(), kept.prompt())
                        .map(note -> new Beside(note.text(), note.version())))
                .orElse(new Beside("", 0));
    }

    private void replace(Visitor visitor, KeptText kept, Beside beside, String text, Instant now) {
        if (!Words.isWithin(text, Words.NOTE_CHARACTERS_MAX)) {
            throw new Refusal(Reason.INVALID, "programme.refusal.kept-too-long");
        }
        UUID writer = UUID.randomUUID();
        if (kept.state() == KeptState.USED
                && !beside.text().isBlank()
                && !beside.text().equals(text)) {
            KeptText replaced =
                    new KeptText(kept.sessionNumber(), kept.prompt(), beside.text(), KeptReason.REPLACED, now);
            replaced.settle(KeptState.ASIDE, now);
            UUID jot = kept.jotId().orElse(null);
            store.keep(visitor.organisation(), visitor.person(), replaced, jot, writer, 0);
        }
        NoteText note = new NoteText(kept.prompt(), text, beside.version(), "");
        kept.jotId()
                .flatMap(id -> jots.lock(visitor, id))
                .ifPresentOrElse(
                        jot -> {
                            jot.reword(text, now);
                            trail.kept(jot);
                        },
                        () -> store.write(visitor, kept.sessionNumber(), note, new Writing(writer, 0, List.of()), now));
    }

    private static String joined(String there, String kept) {
        return there.isBlank() ? kept : there + "\n\n" + kept;
    }

    private static Refusal over() {
        return new Refusal(Reason.EXPIRED, "programme.refusal.rescue-over");
    }

    private static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-kept-text");
    }
}
