package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Words;
import org.waymark.web.London;

/** Dated lines about what no room keeps: an observation, feedback, anything else. Nobody but their owner reads them. */
@ApplicationScoped
public class EvidenceNotes {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Inject
    private NoteStore store;

    @Inject
    private ItemStore items;

    @Inject
    private EvidenceTrail trail;

    /**
     * Keeps a line; the same form sent twice keeps it once. Refuses INVALID for an empty or overlong line, a source that is
     * none, and a day still to come. Effects: audit line.
     *
     * @param area where it was begun from an empty place of the matrix
     */
    @Transactional
    public void keep(Visitor owner, UUID formId, Source source, LocalDate on, String line, Optional<Integer> area) {
        NoteSummary note = checked(new NoteSummary(formId, owner.person(), source, on, line, area, 1));
        if (store.add(owner, note, trail.now())) {
            trail.did(owner, "noted", note.ref(), "source=" + source.key());
        }
    }

    /**
     * Puts a line in another way. Refuses NOT_FOUND for another person's, INVALID as above, STALE when it was changed since
     * it was shown. Effects: audit line.
     */
    @Transactional
    public void change(Visitor owner, UUID id, Source source, LocalDate on, String line, int versionSeen) {
        NoteSummary before = find(owner, id);
        NoteSummary note = checked(new NoteSummary(id, owner.person(), source, on, line, before.area(), versionSeen));
        if (!store.change(owner, note)) {
            throw new Refusal(Reason.STALE, "evidence.refusal.changed");
        }
        items.change(owner.organisation(), EvidenceItem.of(note.thing()));
        trail.did(owner, "note-changed", note.ref(), "");
    }

    /** A line of the visitor's own. Refuses NOT_FOUND for any other. */
    @Transactional
    public NoteSummary find(Visitor owner, UUID id) {
        return store.notes(List.of(id)).stream()
                .filter(note -> note.owner().equals(owner.person()))
                .findFirst()
                .orElseThrow(Linkables::noSuchThing);
    }

    /** Today, as people here count days. */
    public LocalDate today() {
        return London.day(trail.now());
    }

    /** Whether a line can be about that day. */
    public boolean isPossible(LocalDate day) {
        return !day.isAfter(today()) && !day.isBefore(EARLIEST);
    }

    private NoteSummary checked(NoteSummary note) {
        String line = Words.clean(note.line()).strip();
        boolean isLine = !line.isEmpty() && line.codePointCount(0, line.length()) <= NoteSummary.CHARACTERS_MAX;
        if (!isLine || !note.source().isNoted() || !isPossible(note.on())) {
            throw new Refusal(Reason.INVALID, "evidence.refusal.not-a-line");
        }
        return new NoteSummary(note.id(), note.owner(), note.source(), note.on(), line, note.area(), note.version());
    }
}
