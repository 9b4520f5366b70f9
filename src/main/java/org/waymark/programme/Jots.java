package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** What people keep in the evidence minutes. Nobody but their owner can read them, whatever their role. */
@ApplicationScoped
public class Jots {
    @Inject
    private ContentPack content;

    @Inject
    private JotStore store;

    @Inject
    private NoteStore notes;

    @Inject
    private Trail trail;

    @Inject
    private InstantSource clock;

    /**
     * Keeps a jot and empties its draft. A session about an area decides the area; in others it is the visitor's choice.
     * The same form sent twice keeps one jot. Effects: audit line; its home is told, here and below.
     *
     * @param draft the jot box as it was sent
     * @param area  1..8, or null; only asked where the session is about none
     */
    @Transactional
    public void keep(
            Visitor visitor,
            UUID formId,
            int sessionNumber,
            NoteText draft,
            Writing writing,
            JotHome home,
            Integer area) {
        Session session = content.session(sessionNumber)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session"));
        Instant now = clock.instant();
        Integer decided = session.area().map(Area::number).orElse(area);
        checkArea(decided);
        Jot jot = new Jot(visitor, formId, sessionNumber, new JotWords(Words.clean(draft.text()), home, decided), now);
        if (store.add(jot)) {
            notes.clear(visitor, sessionNumber, draft, writing, now);
            trail.kept(jot);
            trail.did(visitor, "jot-kept", "jot", jot.id(), "session=" + sessionNumber + " home=" + home.key());
        }
    }

    /** A jot of the visitor's own, to be changed. Refuses NOT_FOUND for any other. */
    @Transactional
    public JotSummary find(Visitor visitor, UUID id) {
        return JotSummary.of(store.find(visitor, id).orElseThrow(Jots::notFound), content);
    }

    /**
     * New words, home or area. Where it was changed since it was shown, it is left as it is and these words are kept
     * beside it.
     *
     * @return id of the text kept beside, when there is one
     */
    @Transactional
    public Optional<UUID> change(Visitor visitor, UUID formId, UUID id, JotWords words, int versionSeen) {
        Jot jot = store.lock(visitor, id).orElseThrow(Jots::notFound);
        Instant now = clock.instant();
        JotWords clean = new JotWords(Words.clean(words.text()), words.home(), words.area());
        checkArea(clean.area());
        if (clean.equals(jot.words())) {
            return Optional.empty();
        }
        if (versionSeen != jot.version() && jot.state() == JotState.KEPT) {
            Session session = content.session(jot.sessionNumber()).orElseThrow(Jots::notFound);
            KeptText kept =
                    new KeptText(session.number(), Prompts.jotBox(session), clean.text(), KeptReason.CONFLICT, now);
            return Optional.of(notes.keep(visitor.organisation(), visitor.person(), kept, jot.id(), formId, 0));
        }
        jot.change(clean, versionSeen, now);
        trail.kept(jot);
        trail.did(visitor, "jot-changed", "jot", id, "home=" + clean.home().key());
        return Optional.empty();
    }

    /** Out of the list; may be put back for thirty days. Effect: audit line. */
    @Transactional
    public int remove(Visitor visitor, UUID id) {
        Jot jot = store.lock(visitor, id).orElseThrow(Jots::notFound);
        Instant now = clock.instant();
        if (jot.remove(now)) {
            trail.removed(jot);
            trail.did(visitor, "jot-removed", "jot", id, "");
        }
        return jot.sessionNumber();
    }

    /** Back into the list. Refuses NOT_FOUND when the thirty days are over. */
    @Transactional
    public int putBack(Visitor visitor, UUID id) {
        Jot jot = store.lock(visitor, id).orElseThrow(Jots::notFound);
        if (jot.putBack()) {
            trail.putBack(jot);
            trail.did(visitor, "jot-put-back", "jot", id, "");
        }
        return jot.sessionNumber();
    }

    private void checkArea(Integer area) {
        if (area != null && content.area(area).isEmpty()) {
            throw new Refusal(Reason.INVALID, "programme.refusal.no-such-area");
        }
    }

    private static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-jot");
    }
}
