package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.Visitor;
import org.waymark.programme.EndedDrafts;
import org.waymark.programme.NoteText;
import org.waymark.programme.Notes;
import org.waymark.programme.Programme;
import org.waymark.programme.Writing;

/** Comments and answers as far as they are written: notes of the programme under prompts of our own. */
@ApplicationScoped
class CommentDrafts {
    @Inject
    private Notes notes;

    @Inject
    private EndedDrafts ended;

    @Inject
    private Programme programme;

    /** All that the visitor has begun and not sent. */
    Unsent unsent(Visitor writer) {
        return new Unsent(notes.at(writer, CommentPlace.NUMBER), programme.rescueToken(writer, CommentPlace.NUMBER));
    }

    /** What was a draft has been sent. */
    void taken(Visitor writer, NoteText draft, Writing writing) {
        notes.taken(writer, CommentPlace.NUMBER, draft, writing);
    }

    /** What was sent too late. */
    void keep(Visitor writer, NoteText draft) {
        ended.keep(writer, CommentPlace.NUMBER, draft);
    }
}
