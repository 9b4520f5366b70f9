package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.PersonId;

/**
 * What people did and kept in sessions, as single things with an id. Whoever asks decides who may see them; each answer is
 * one statement.
 */
@ApplicationScoped
public class Pieces {
    @Inject
    private PieceStore store;

    @Inject
    private ContentPack content;

    /** Those of these jots that are there and not removed. */
    @Transactional
    public List<SessionPiece> jots(Collection<UUID> ids) {
        return store.jots(ids);
    }

    /**
     * Jots of this person, the latest first.
     *
     * @param words part of the text in any case; empty for all
     */
    @Transactional
    public List<SessionPiece> jots(PersonId person, String words, int most) {
        return store.jots(person, words, most);
    }

    /** Those of these sessions of anybody's that were begun; a session is known by the id of its first part. */
    @Transactional
    public List<SessionPiece> sessions(Collection<UUID> ids) {
        return store.sessions(ids).stream().map(this::titled).toList();
    }

    /** Sessions that this person has done, the latest first. */
    @Transactional
    public List<SessionPiece> sessionsDone(PersonId person, String words, int most) {
        return store.sessionsDone(person).stream()
                .map(this::titled)
                .filter(session -> session.words().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK)))
                .limit(most)
                .toList();
    }

    private SessionPiece titled(SessionPiece piece) {
        Session session = content.session(piece.sessionNumber()).orElseThrow();
        return new SessionPiece(
                piece.id(),
                piece.person(),
                session.number(),
                session.title(),
                session.area().map(Area::number),
                piece.at());
    }
}
