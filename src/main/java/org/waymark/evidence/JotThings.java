package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.programme.JotKept;
import org.waymark.programme.JotPutBack;
import org.waymark.programme.JotRemoved;
import org.waymark.programme.Pieces;
import org.waymark.programme.SessionPiece;

/** What was kept in the evidence minutes can be placed and linked, and is followed when it is reworded or removed. */
@ApplicationScoped
class JotThings implements Linkable {
    @Inject
    private Pieces pieces;

    @Inject
    private ItemStore items;

    @Override
    public String kind() {
        return "jot";
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        return pieces.jots(ids).stream()
                .map(piece -> SessionThings.thing(kind(), piece))
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return pieces.jots(owner, words, most).stream()
                .map(piece -> SessionThings.thing(kind(), piece))
                .toList();
    }

    void kept(@Observes JotKept jot) {
        SessionPiece piece =
                new SessionPiece(jot.jot().id(), jot.person(), jot.sessionNumber(), jot.text(), jot.area(), jot.at());
        items.change(jot.organisation(), EvidenceItem.of(SessionThings.thing(kind(), piece)));
    }

    void removed(@Observes JotRemoved jot) {
        items.gone(jot.organisation(), jot.jot());
    }

    void putBack(@Observes JotPutBack event) {
        kept(event.jot());
    }
}
