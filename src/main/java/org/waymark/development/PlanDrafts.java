package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.NoteText;
import org.waymark.programme.Notes;
import org.waymark.programme.Programme;
import org.waymark.programme.Writing;

/** Texts of a plan as far as they are written: notes of the programme under prompts of our own. */
@ApplicationScoped
class PlanDrafts {
    @Inject
    private Notes notes;

    @Inject
    private Programme programme;

    Map<String, NoteSummary> all(Visitor owner) {
        return notes.at(owner, DevelopmentPlace.NUMBER);
    }

    /** The draft under a prompt; where there is none, this text stands there instead, as it was saved. */
    static NoteSummary of(Map<String, NoteSummary> all, String prompt, String otherwise) {
        NoteSummary none = new NoteSummary(prompt, "", 0, Optional.empty(), List.of(), 0);
        NoteSummary found = all.getOrDefault(prompt, none);
        return found.text().isBlank() && !otherwise.isBlank()
                ? new NoteSummary(prompt, otherwise, found.version(), Optional.empty(), found.kept(), 0)
                : found;
    }

    /** What was a draft is in the plan now. */
    void taken(Visitor owner, NoteText draft, Writing writing) {
        notes.taken(owner, DevelopmentPlace.NUMBER, draft, writing);
    }

    /** What could not become part of the plan waits for its owner's choice. */
    void beside(Visitor owner, NoteText draft, Writing writing) {
        notes.keepBeside(owner, DevelopmentPlace.NUMBER, draft, writing);
    }

    /** Lets a page hand in text after the visit. */
    String rescue(Visitor owner) {
        return programme.rescueToken(owner, DevelopmentPlace.NUMBER);
    }
}
