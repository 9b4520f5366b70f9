package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.NoteText;
import org.waymark.programme.Notes;
import org.waymark.programme.Programme;
import org.waymark.programme.Writing;

/**
 * What lies before a point: reasons as far as they are written, notes of the programme under prompts of our own; and what
 * was kept in sessions.
 */
@ApplicationScoped
class Drafts {
    @Inject
    private Notes notes;

    @Inject
    private Programme programme;

    @Inject
    private SeedStore seeds;

    Map<String, NoteSummary> all(Visitor visitor) {
        return notes.at(visitor, AssessmentPlace.NUMBER);
    }

    /** The draft under a prompt; where there is none, this text stands there instead, not saved yet. */
    static NoteSummary of(Map<String, NoteSummary> all, String prompt, String otherwise) {
        NoteSummary none = new NoteSummary(prompt, otherwise, 0, Optional.empty(), List.of(), 0);
        NoteSummary found = all.getOrDefault(prompt, none);
        return found.text().isBlank() && !otherwise.isBlank() ? found.unsaved(otherwise) : found;
    }

    /** The words of a point as they are being put right; as they stand where nothing is begun. */
    NoteSummary ofPoint(Visitor visitor, AssessmentPoint point) {
        String prompt = AssessmentPlace.pointPrompt(point.id());
        NoteSummary found = of(all(visitor), prompt, "");
        return found.text().isBlank()
                ? new NoteSummary(prompt, point.words().reason(), found.version(), Optional.empty(), found.kept(), 0)
                : found;
    }

    /** What could not become part of a point waits for its writer's choice. */
    void beside(Visitor visitor, NoteText draft, Writing writing) {
        notes.keepBeside(visitor, AssessmentPlace.NUMBER, draft, writing);
    }

    /** What was a draft has become a point. */
    void taken(Visitor visitor, NoteText draft, Writing writing) {
        notes.taken(visitor, AssessmentPlace.NUMBER, draft, writing);
    }

    /** What was kept in sessions and is neither used nor left. */
    List<JotSeed> waiting(Visitor visitor) {
        return seeds.waiting(visitor);
    }

    Optional<JotSeed> seed(Visitor visitor, UUID jot) {
        return seeds.find(visitor, jot);
    }

    /** Lets a page hand in text after the visit. */
    String rescue(Visitor visitor) {
        return programme.rescueToken(visitor, AssessmentPlace.NUMBER);
    }
}
